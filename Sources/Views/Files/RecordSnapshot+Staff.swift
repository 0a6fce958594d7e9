public import CaseRecords
public import Cases

extension RecordSnapshot {
  /// A file of every member of staff of whom anything was recorded, by reference: as known at `point`,
  /// and if `happenedBy` is given, of what had happened by then.
  public func memberFiles(
    at point: PointInTime = .now,
    happenedBy: Instant? = nil
  ) throws -> [MemberFile] {
    var files: [MemberFile] = []
    for stream in try streams(of: .staff) {
      guard let id = stream.staff else { continue }
      let events = try events(of: stream, at: point, happenedBy: happenedBy)
      if !events.isEmpty { files.append(MemberFile(id: id, events: events)) }
    }
    return files
  }

  /// A file of every huddle, in the order of days and slots: as known at `point`, and if `happenedBy`
  /// is given, of what had happened by then.
  public func huddleFiles(
    at point: PointInTime = .now,
    happenedBy: Instant? = nil
  ) throws -> [HuddleFile] {
    var files: [HuddleFile] = []
    for stream in try streams(of: .huddle) {
      let events = try events(of: stream, at: point, happenedBy: happenedBy)
      if !events.isEmpty { files.append(HuddleFile(id: stream, events: events)) }
    }
    return files
  }

  /// Who is the duty senior, and when: as known at `point`, and if `happenedBy` is given, by what had
  /// been handed over by then.
  func duty(at point: PointInTime, happenedBy: Instant?) throws -> Duty {
    var duty = Duty()
    for event in try events(of: .duty, at: point, happenedBy: happenedBy) { duty.evolve(event) }
    return duty
  }

  /// Who may see the people, cases and concerns that were restricted by a decision of their own.
  func labels(at point: PointInTime, happenedBy: Instant?) throws -> [StreamID: Label] {
    var labels: [StreamID: Label] = [:]
    for stream in try streams(of: .governance) {
      guard case .restriction(let target)? = stream.subject else { continue }
      var restriction = Restriction()
      for event in try events(of: stream, at: point, happenedBy: happenedBy) {
        restriction.evolve(event)
      }
      labels[target] = restriction.label()
    }
    return labels
  }
}
