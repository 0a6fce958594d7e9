import LMDB
import TransparencyLog

/// Computes the tree again from its leaves, and compares every stored node and the root.
///
/// Where a row is damaged, the stored node above it is taken instead of the computed one, so that
/// one damaged event is one problem and not one at every level.
struct TreeCheck {
  private struct Subtree {
    let level: Int
    let hash: Hash
    let isSound: Bool
  }

  private var subtrees: [Subtree] = []

  /// Takes in the row at `position`.
  mutating func append(
    _ row: Span<UInt8>,
    at position: Position,
    isDamaged: Bool,
    _ result: inout Verification
  ) {
    let leaf = (try? Row.leaf(of: row)) ?? Hash.leaf(row)
    subtrees.append(Subtree(level: 0, hash: leaf, isSound: !isDamaged))
    for level in 1..<NodeID.highestLevel(completedBy: position.number) + 1 {
      let (left, right) = joined()
      let computed = Hash.node(left.hash, right.hash)
      var isSound = left.isSound && right.isSound
      var hash = computed
      if level >= Row.lowestLevel, let stored = try? Row.node(at: level, in: row), !isDamaged {
        result.nodes += 1
        if stored != computed, isSound {
          let first = Position((position.number >> level) << level)
          result.note(
            "the tree node over the events \(first) to \(position) is not the one that is stored: "
              + "one of them has been replaced, or the node changed",
            at: position
          )
        }
        hash = stored
        isSound = true
      }
      subtrees.append(Subtree(level: level, hash: hash, isSound: isSound))
    }
  }

  /// Takes in that there is no row at `position`.
  mutating func skip(at position: UInt64) {
    subtrees.append(Subtree(level: 0, hash: .emptyTree, isSound: false))
    for level in 1..<NodeID.highestLevel(completedBy: position) + 1 {
      let (left, right) = joined()
      subtrees.append(Subtree(level: level, hash: .node(left.hash, right.hash), isSound: false))
    }
  }

  /// Compares the root.
  func finish(_ head: Head, _ result: inout Verification) {
    guard subtrees.allSatisfy(\.isSound) else { return }
    let frontier = Frontier(size: head.size, hashes: subtrees.map(\.hash))
    if frontier?.root != head.root {
      result.note("The root kept with the log is not that of its \(head.size) events.")
    }
  }

  private mutating func joined() -> (left: Subtree, right: Subtree) {
    let right = subtrees.removeLast()
    return (subtrees.removeLast(), right)
  }
}
