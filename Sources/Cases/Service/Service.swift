/// The service description in force, and what can be looked up in it.
///
/// Before the first description there is nobody who may record anything, but for the description.
public struct Service: Sendable, Equatable {
  /// How often the service has been described: the version of the description in force, or 0.
  public private(set) var version: UInt32 = 0
  /// The position of the description in force in the log; `nil` if it does not come from there.
  public private(set) var position: UInt64?
  /// The description in force.
  public private(set) var described: ServiceDescribed?

  /// A service that has not been described yet.
  public init() {}

  /// A service described by `content`, for the first time.
  public init(_ content: ServiceDescribed) {
    version = 1
    described = content
  }

  /// Takes in a new description; everything else leaves the service as it is.
  public mutating func evolve(_ event: RecordedEvent) {
    guard event.stream == .service, !event.isWithoutEffect,
      case .serviceDescribed(let content) = event.event
    else { return }
    version = UInt32(clamping: event.version)
    position = event.position
    described = content
  }

  /// The times, ages and counts in force; all of them 0 before the first description.
  public var limits: ServiceLimits { described?.limits ?? .blank }
}
