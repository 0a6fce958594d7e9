public import Cases

/// A leaf that is not what it was.
public struct Difference: Hashable, Sendable {
  /// Where.
  public let path: FieldPath

  /// What it was; `nil` if it was not there.
  public let old: Leaf?

  /// What it is; `nil` if it is no longer there.
  public let new: Leaf?

  /// What it was, in words; `nil` if it was not there.
  public var from: String? { old?.words }

  /// What it is, in words; `nil` if it is no longer there.
  public var to: String? { new?.words }

  /// What differs between two contents, in the order of `old`, then what only `new` has.
  ///
  /// Law: the list is empty exactly if the leaves of both are the same.
  public static func between(_ old: some Record, _ new: some Record) -> [Difference] {
    let before = Leaves.list(of: old)
    let after = Leaves.list(of: new)
    let was = Dictionary(before.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    let now = Dictionary(after.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    let paths = before.map(\.path) + after.map(\.path).filter { was[$0] == nil }
    return paths.compactMap { path in
      was[path]?.words == now[path]?.words
        ? nil : Difference(path: path, old: was[path], new: now[path])
    }
  }
}
