public import CaseRecords
public import Cases

/// Which events of the log whoever looks may see, as lines that do not tell what they say.
///
/// Events of people are seen by whoever may see the case, person or concern; who looked and what was
/// refused by those whose trail their role shows; decisions about records by those who govern them.
public struct EventSight {
  private let reader: Reader?
  private let service: Service
  private var streams: [StreamID: Bool] = [:]
  /// How many events were withheld because they are about what others did.
  private var others = 0

  /// What whoever `snapshot` is lent to may see.
  ///
  /// - Throws: errors of the store.
  public init(in snapshot: borrowing RecordSnapshot) throws {
    reader = snapshot.reader
    service = try snapshot.service()
  }

  /// Whether `event` may be seen; what is withheld is counted.
  ///
  /// - Throws: errors of the store, or that something in it cannot be read.
  public mutating func admits(
    _ event: RecordedEvent,
    in snapshot: borrowing RecordSnapshot
  ) throws -> Bool {
    guard let reader, reader.isRuled else { return true }
    switch event.stream.kind {
    case .case, .person, .safeguarding: return try admits(event.stream, in: snapshot)
    case .staff, .huddle: return true
    case .governance: break
    }
    let isSeen =
      switch event.stream.subject {
      case .access, .refusals: isOfTrail(event.author.staff, reader)
      case .store, .service, .views, .signing: true
      case .glass, .request, .retention, .notice, .restriction, nil:
        reader.looks(at: .governance) || event.author.staff == reader.staff
      }
    if !isSeen { others += 1 }
    return isSeen
  }

  private mutating func admits(
    _ stream: StreamID,
    in snapshot: borrowing RecordSnapshot
  ) throws -> Bool {
    if let known = streams[stream] { return known }
    let isSeen = try snapshot.admits(stream: stream)
    streams[stream] = isSeen
    return isSeen
  }

  private func isOfTrail(_ staff: StaffID, _ reader: Reader) -> Bool {
    if staff == reader.staff { return true }
    switch reader.trail {
    case .own: return false
    case .all: return true
    case .team:
      guard let areas = reader.areas else { return false }
      guard !areas.isEmpty, let theirs = service.member(staff)?.areas else { return areas.isEmpty }
      return theirs.isEmpty || !Set(areas).isDisjoint(with: theirs)
    }
  }

  /// What was withheld so far, as sentences; none if nothing was.
  public var notes: [String] {
    guard others > 0 else { return [] }
    return ["Withheld from you: \(others) entries of what others did; your role shows others less."]
  }
}
