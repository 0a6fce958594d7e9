public import Cases

/// One time that something about a person left the service.
public struct DisclosureRow: Sendable {
  /// In which way.
  public let kind: DisclosureKind
  /// What people call it: its own reference, or that of the referral, the request or the event.
  public let reference: String
  /// The record it stands in.
  public let record: StreamID
  /// The people it is about.
  public let people: [PersonLabel]
  /// The event that recorded it.
  public let origin: DisclosureOrigin
  /// What was told, to whom and how.
  public let told: DisclosedContent
  /// What it rested on, and what became of it.
  public let backing: DisclosureBacking
  /// The highest label of everything that it was read from.
  public let label: Label
  /// Whether what was told cannot be read any more.
  public let isErased: Bool

  /// A row.
  init(
    _ kind: DisclosureKind,
    _ reference: String,
    in record: StreamID,
    about people: [PersonLabel],
    _ origin: DisclosureOrigin,
    told: DisclosedContent,
    backing: DisclosureBacking = DisclosureBacking(),
    label: Label
  ) {
    self.kind = kind
    self.reference = reference
    self.record = record
    self.people = people
    self.origin = origin
    self.told = told
    self.backing = backing
    self.label = max(label, origin.label)
    isErased = false
  }

  /// The row of a disclosure of which only the header is left.
  init(erased event: RecordedEvent, _ kind: DisclosureKind, label: Label) {
    self.kind = kind
    reference = PersonLabel.erased.name
    record = event.stream
    people = [.erased]
    origin = DisclosureOrigin(event)
    told = DisclosedContent()
    var backing = DisclosureBacking()
    backing.isSuspected = event.flags.contains(.breachSuspected)
    self.backing = backing
    self.label = max(label, event.label)
    isErased = true
  }
}

extension DisclosureRow {
  /// Whether it rested on a consent.
  public var isByConsent: Bool {
    if case .consent = backing.authority { true } else { false }
  }

  /// Whether it rested on a decision to share without consent, made before it or with it.
  public var isByOverride: Bool {
    switch backing.authority {
    case .override, .ground: true
    case .consent, .procedural, .nothing, .engagement, .information, .presumedCapacity, .capacity,
      .right, .staff, nil:
      false
    }
  }

  /// Whether its recipient has to be told that it was wrong, and has not answered yet.
  public var isNoticeOpen: Bool {
    let isBegun = !(backing.notice?.steps.isEmpty ?? true)
    return (backing.hasToBeTold || isBegun) && !(backing.notice?.isSettled ?? false)
  }

  /// The kinds of recipient as one heading.
  public var recipientWords: String {
    if isErased { return PersonLabel.erased.name }
    if told.recipients.isEmpty { return told.name ?? Self.unknown }
    return told.recipients.map(\.entry.code).joined(separator: ", ")
  }

  /// What stands where the record does not say.
  static let unknown = "unknown"
}
