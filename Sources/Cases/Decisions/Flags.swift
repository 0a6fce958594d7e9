/// Marks on an event that should be seen wherever the event is.
///
/// The bits are stored.
public struct Flags: OptionSet, Hashable, Sendable {
  /// One bit for each mark.
  public let rawValue: UInt32

  /// The marks whose bits are set; bits that are not known yet are kept.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// It had already happened when it was recorded, by the word of its author.
  public static let reported = Flags(rawValue: 1 << 0)
  /// Nobody had the authority for it when it happened.
  public static let withoutAuthority = Flags(rawValue: 1 << 1)
  /// A disclosure whose authority was missing, or had ended before it was recorded.
  public static let breachSuspected = Flags(rawValue: 1 << 2)
  /// It was recorded later than the service allows without a reason.
  public static let late = Flags(rawValue: 1 << 3)
  /// The decision gave at least one warning.
  public static let warned = Flags(rawValue: 1 << 4)
  /// It was reported although a rule of the service, other than authority, stood against it.
  public static let irregular = Flags(rawValue: 1 << 5)
  /// It rests on something not known for certain, such as an age.
  public static let provisional = Flags(rawValue: 1 << 6)

  /// Every mark with its name, in the order of the bits.
  public static let names: [(flag: Flags, name: String)] = [
    (.reported, "reported"), (.withoutAuthority, "withoutAuthority"),
    (.breachSuspected, "breachSuspected"), (.late, "late"), (.warned, "warned"),
    (.irregular, "irregular"), (.provisional, "provisional"),
  ]
}
