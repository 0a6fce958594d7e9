import CaseRecords
import Cases

extension RecordSnapshot {
  /// A file of every member of staff of whom anything was recorded, by reference, as seen from
  /// `standpoint`.
  func memberFiles(from standpoint: Standpoint) throws -> [MemberFile] {
    try tales(of: .staff, from: standpoint).tales.compactMap { tale in
      tale.stream.staff.map { MemberFile(id: $0, events: tale.events, label: tale.label) }
    }
  }

  /// A file of every huddle, in the order of days and slots, as seen from `standpoint`.
  func huddleFiles(from standpoint: Standpoint) throws -> [HuddleFile] {
    try tales(of: .huddle, from: standpoint).tales.map { tale in
      HuddleFile(id: tale.stream, events: tale.events, label: tale.label)
    }
  }

  /// Who is the duty senior, and when, as seen from `standpoint`.
  func duty(from standpoint: Standpoint) throws -> Duty {
    try events(of: .duty, from: standpoint).reduce(into: Duty()) { $0.evolve($1) }
  }
}
