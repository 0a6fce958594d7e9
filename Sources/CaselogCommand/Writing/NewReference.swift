import CaseRecords
import Cases

/// References that the engine makes: one to three letters, a hyphen and the next free number.
enum NewReference {
  /// The stream of an event that is given without one: the only one it can stand in, or a new one.
  ///
  /// - Throws: ``Failure`` if the event belongs to a stream that has to be named.
  static func stream(for event: Event, in snapshot: borrowing RecordSnapshot) throws -> StreamID {
    if let only = try only(for: event) { return only }
    return try fresh(for: event, in: snapshot)
  }

  /// The only stream that an event can stand in, if what it says determines that.
  static func only(for event: Event) throws -> StreamID? {
    if case .serviceDescribed = event { return .service }
    if case .staffStatusRecorded(let content) = event { return StreamID(content.staff) }
    if case .dutySeniorAssigned = event { return .duty }
    if case .accessRestrictionChanged(let content) = event {
      return .restriction(of: content.target)
    }
    if case .retentionReviewed(let content) = event { return StreamID(.retention(content.person)) }
    if case .erasureExecuted(let content) = event { return StreamID(.retention(content.person)) }
    if case .recipientNotified(let content) = event { return StreamID(.notice(content.disclosure)) }
    if case .huddleOpened(let content) = event {
      return try StreamID(kind: .huddle, name: "\(content.date)-\(content.slot)")
    }
    return nil
  }

  /// A new stream for an event that begins one.
  ///
  /// - Throws: ``Failure`` if the event belongs to a stream that has to be named.
  static func fresh(for event: Event, in snapshot: borrowing RecordSnapshot) throws -> StreamID {
    if case .personRegistered = event { return try next(.person, "PN", in: snapshot) }
    if case .referralReceived = event { return try next(.case, "C", in: snapshot) }
    if case .safeguardingConcernRaised = event {
      return try next(.safeguarding, "SG", in: snapshot)
    }
    if case .breakGlassInvoked = event { return try next(.governance, "glass-BG", in: snapshot) }
    if case .rightsRequestReceived = event {
      return try next(.governance, "request-RR", in: snapshot)
    }
    throw Failure(
      .usage,
      "It is not said to which stream \(event.type.name) belongs.",
      why: ["It stands in: \(event.streams)."],
      next: [
        "Name it after the type, as in: caselog append \(event.type.name) \(event.streamExample)"
      ]
    )
  }

  private static func next(
    _ kind: StreamKind,
    _ letters: String,
    in snapshot: borrowing RecordSnapshot
  ) throws -> StreamID {
    let taken = try snapshot.streams(of: kind).compactMap { stream -> Int? in
      guard stream.name.hasPrefix(letters) else { return nil }
      return Int(stream.name.dropFirst(letters.count).drop { $0 == "-" })
    }
    let number = String((taken.max() ?? 0) + 1)
    let zeros = String(repeating: "0", count: max(0, 4 - number.count))
    return try StreamID(kind: kind, name: "\(letters)-\(zeros)\(number)")
  }
}
