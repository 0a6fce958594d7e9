@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import LMDB

extension Rebuild {
  /// What came of filling the table of a view.
  struct Filled {
    /// What was folded into it; `nil` if some of that was done before.
    let digest: ViewDigest?
    /// What cannot be folded; then its table is full as far as the batch before.
    let problems: [FoldProblem]
  }

  /// Fills the tables of views that have got equally far.
  ///
  /// - Returns: What came of each, by its name.
  func fill(_ group: [Begun], _ progress: (Progress) throws -> Void) throws -> [String: Filled] {
    guard let first = group.first else { return [:] }
    let target = first.state.target
    var units = try store.record.read { try $0.units(of: first.view, from: 0, before: target) }
    let total = units.units.count
    units.units.removeAll { unit in first.state.last.map { $0 >= unit.key } ?? false }
    let done = total - units.units.count
    let tables = try group.map { try store.tables(of: $0.view.name)[$0.state.slot] }
    let hashes = group.map { store.facetHash(of: $0.state.building) }
    var states = group.map(\.state)
    var folded = group.map { _ in ViewDigest.Builder() }
    let problems = try folder(of: group).forEachBatch(of: units) { batch in
      try store.environment.write { transaction in
        for place in group.indices where batch.isSound[place] {
          states[place].last = batch.last
          for row in batch.rows[place] {
            folded[place].add(row.row)
            try transaction.append(row, in: tables[place], &states[place].tally, by: hashes[place])
          }
          try store.put(states[place], of: group[place].view.name, in: &transaction)
        }
      }
      try progress(Progress(done: done + batch.done, total: total))
    }
    var filled: [String: Filled] = [:]
    for (place, begun) in group.enumerated() {
      filled[begun.view.name] = Filled(
        digest: begun.isResumed ? nil : folded[place].digest,
        problems: problems[place]
      )
    }
    return filled
  }

  private func folder(of group: [Begun]) -> UnitFolder {
    UnitFolder(
      record: store.record,
      views: group.map(\.view),
      seals: group.map { store.seal(of: $0.view.name, building: $0.state.building) },
      jobs: jobs
    )
  }
}
