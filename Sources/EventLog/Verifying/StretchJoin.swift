import LMDB
import TransparencyLog

/// Puts stretches together in their order, however they come in: streams, commands and the upper tree.
struct StretchJoin {
  private let earlier: TreeHead?
  private let namesAreWanted: Bool
  private var waiting: [Int: Stretch] = [:]
  private var names: [Int: [StreamName?]] = [:]
  private var tree = TreeCheck()
  private(set) var chains = ChainCheck()
  private var rootAtEarlierSize: Hash?

  /// What was counted and found.
  private(set) var tally = Tally()
  /// How many stretches have been joined.
  private(set) var count = 0

  /// Nothing joined yet.
  ///
  /// - Parameters:
  ///   - earlier: The head of an earlier log, with which this one has to begin.
  ///   - namesAreWanted: Whether the names of streams are kept until they are taken.
  init(earlier: TreeHead?, namesAreWanted: Bool) {
    self.earlier = earlier
    self.namesAreWanted = namesAreWanted
    if earlier?.size == 0 { rootAtEarlierSize = .emptyTree }
  }

  /// Takes in the stretch with this number, from 0, and joins those whose turn it is.
  ///
  /// - Returns: Where the log has been joined to, if that has changed.
  mutating func add(_ stretch: Stretch, number: Int) -> Position? {
    waiting[number] = stretch
    var reached: Position?
    while let stretch = waiting.removeValue(forKey: count) {
      join(stretch)
      reached = Position(stretch.range.upperBound - 1)
      count += 1
    }
    return reached
  }

  /// Takes in what was found out otherwise.
  mutating func add(_ other: Tally) { tally.add(other) }

  /// The name of the stream of each position of a stretch that has been joined, once.
  mutating func takeNames(of number: Int) -> [StreamName?]? { names.removeValue(forKey: number) }

  private mutating func join(_ stretch: Stretch) {
    tally.add(stretch.tally)
    var found: [StreamName?] = []
    for (offset, link) in stretch.links.enumerated() {
      let name: StreamName?
      if let link {
        name = chains.append(link, &tally)
      } else {
        chains.skip(Position(stretch.range.lowerBound + UInt64(offset)))
        name = nil
      }
      if namesAreWanted { found.append(name) }
    }
    if namesAreWanted { names[count] = found }
    if let part = stretch.treeAtEarlierSize {
      var tree = tree
      tree.append(part)
      rootAtEarlierSize = tree.rootFromLeaves
    }
    tree.append(stretch.tree)
    let last = stretch.range.upperBound - 1
    let highest = NodeID.highestLevel(completedBy: last)
    guard highest > Stretch.level else { return }
    for level in Stretch.level + 1...highest {
      let place = level - Stretch.level - 1
      let stored = place < stretch.nodesAbove.count ? stretch.nodesAbove[place] : nil
      tree.complete(level, at: last, stored: stored, &tally)
    }
  }

  /// Compares the root, and with the earlier log.
  mutating func finish(_ head: Head) {
    tree.finish(head, &tally)
    chains.finish(&tally)
    guard let earlier else { return }
    guard earlier.size <= head.size else {
      tally.note(
        "The log has \(head.size) events, and had \(earlier.size) when the checkpoint was made: it was "
          + "cut short, or put back to an earlier copy.",
        in: .whole
      )
      return
    }
    guard rootAtEarlierSize == earlier.root else {
      tally.note(
        "The first \(earlier.size) events are not those that the log had when the checkpoint was made: "
          + "their root is \(rootAtEarlierSize?.hexadecimal ?? "unknown") now and was \(earlier.root) "
          + "then. The log was rewritten since.",
        in: .whole
      )
      return
    }
    tally.counts.grownFrom = earlier.size
  }
}
