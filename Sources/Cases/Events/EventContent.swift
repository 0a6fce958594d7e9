/// What an event of one type says.
///
/// *Numbers and names of its listing are stored or printed: see ``Record`` for how they may
/// change.*
public protocol EventContent: Record {
  /// What the type is called, counted as, and means.
  static var type: EventType { get }
}
