public import Cases

/// A leaf that is not what it was.
public struct Difference: Hashable, Sendable {
  /// Where.
  public let path: FieldPath

  /// What it was, in words; `nil` if it was not there.
  public let from: String?

  /// What it is, in words; `nil` if it is no longer there.
  public let to: String?

  /// What differs between two contents, in the order of `old`, then what only `new` has.
  ///
  /// Law: the list is empty exactly if the leaves of both are the same.
  public static func between(_ old: some Record, _ new: some Record) -> [Difference] {
    let before = Leaves.list(of: old)
    let after = Leaves.list(of: new)
    let was = Dictionary(before.map { ($0.path, $0.words) }, uniquingKeysWith: { $1 })
    let now = Dictionary(after.map { ($0.path, $0.words) }, uniquingKeysWith: { $1 })
    let paths = before.map(\.path) + after.map(\.path).filter { was[$0] == nil }
    return paths.compactMap { path in
      was[path] == now[path] ? nil : Difference(path: path, from: was[path], to: now[path])
    }
  }
}
