import Cases
import FoundationEssentials

/// The user of the operating system in whose name the program runs.
enum SystemUser {
  /// Their name, if it can be written as one; `nil` if the computer knows none.
  static var name: Name? { try? Name(words: ProcessInfo.processInfo.userName) }
}
