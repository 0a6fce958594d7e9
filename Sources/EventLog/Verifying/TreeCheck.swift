import LMDB
import TransparencyLog

/// Computes the tree again from its leaves, and compares every stored node.
///
/// Where a row is damaged, the stored node above it is taken instead of the computed one, so that
/// one damaged event is one problem and not one at every level. What the leaves alone lead to is kept
/// beside that: it is what an earlier root is compared with.
///
/// A stretch of the log that begins at a multiple of a power of two is computed by itself, up to the
/// level at which it is one node; stretches are then joined in order.
struct TreeCheck {
  /// A complete subtree.
  struct Subtree {
    let level: Int
    /// Its hash, with stored nodes trusted above damage.
    let hash: Hash
    /// Its hash from the leaves alone, as they were read.
    let fromLeaves: Hash
    /// Whether ``hash`` can be relied on.
    let isSound: Bool
  }

  /// The complete subtrees so far, from the left.
  private(set) var subtrees: [Subtree] = []

  /// Takes in a leaf; `isSound` says whether it was read undamaged.
  mutating func append(_ leaf: Hash, isSound: Bool) {
    subtrees.append(Subtree(level: 0, hash: leaf, fromLeaves: leaf, isSound: isSound))
  }

  /// Takes in the subtrees of a stretch.
  mutating func append(_ other: TreeCheck) { subtrees += other.subtrees }

  /// Joins the last two subtrees to the node at `level` that the event at `position` completes.
  ///
  /// - Parameters:
  ///   - level: The level of the node.
  ///   - position: The event.
  ///   - stored: The node as it is stored; `nil` if it is not, or cannot be read.
  ///   - tally: Where a difference is noted.
  mutating func complete(
    _ level: Int,
    at position: UInt64,
    stored: Hash?,
    _ tally: inout Tally
  ) {
    let right = subtrees.removeLast()
    let left = subtrees.removeLast()
    let computed = Hash.node(left.hash, right.hash)
    let isSame = left.hash == left.fromLeaves && right.hash == right.fromLeaves
    let fromLeaves = isSame ? computed : .node(left.fromLeaves, right.fromLeaves)
    let isSound = left.isSound && right.isSound
    guard let stored else {
      subtrees.append(
        Subtree(level: level, hash: computed, fromLeaves: fromLeaves, isSound: isSound)
      )
      return
    }
    tally.counts.nodes += 1
    if stored != computed, isSound {
      let first = Position((position >> level) << level)
      tally.note(
        "the tree node over the events \(first) to \(Position(position)) is not the one that is "
          + "stored: one of them has been replaced, or the node changed",
        at: Position(position),
        in: .tree
      )
    }
    subtrees.append(Subtree(level: level, hash: stored, fromLeaves: fromLeaves, isSound: true))
  }

  /// The root over everything so far, from the leaves alone.
  var rootFromLeaves: Hash {
    guard var root = subtrees.last?.fromLeaves else { return .emptyTree }
    for subtree in subtrees.dropLast().reversed() { root = .node(subtree.fromLeaves, root) }
    return root
  }

  /// Compares the root kept with the log.
  func finish(_ head: Head, _ tally: inout Tally) {
    guard subtrees.allSatisfy(\.isSound) else { return }
    let frontier = Frontier(size: head.size, hashes: subtrees.map(\.hash))
    if frontier?.root != head.root {
      tally.note(
        "The root kept with the log is not that of its \(head.size) events.",
        in: .whole
      )
    }
  }
}
