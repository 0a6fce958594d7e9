@_spi(Unrecorded) import CaseRecords
import EventLog
import LMDB

extension Rebuild {
  /// A view whose rebuilding has begun.
  struct Begun {
    let view: StoredView
    let state: BuildState
    let isResumed: Bool
  }

  /// Goes on with what has been begun of `view`, or begins anew.
  func begin(_ view: StoredView, at size: UInt64) throws -> Begun {
    let (serving, build) = try store.environment.read { transaction in
      (
        try store.state(of: view.name, in: transaction),
        try store.build(of: view.name, in: transaction)
      )
    }
    if let serving, serving.version > view.version {
      throw RebuildError.later(view: view.name, version: serving.version)
    }
    if let build, build.version == view.version, build.target <= size,
      build.slot != serving?.slot, try store.isOfThisLog(build.mark),
      try build.erasures == store.record.log.erasures()
    {
      return Begun(view: view, state: build, isResumed: true)
    }
    return Begun(view: view, state: try begunAnew(view, at: size), isResumed: false)
  }

  /// Clears the table that does not serve, and says that it is filled from now on.
  private func begunAnew(_ view: StoredView, at size: UInt64) throws -> BuildState {
    let building = ViewStore.newBuilding()
    let tables = try store.tables(of: view.name)
    let mark = try store.record.read { try $0.mark(of: size) }
    let erasures = try store.record.log.erasures()
    return try store.environment.write { transaction in
      let serving = try store.state(of: view.name, in: transaction)
      let state = BuildState(
        slot: serving?.slot.other ?? .first,
        version: view.version,
        target: size,
        mark: mark,
        building: building,
        erasures: erasures
      )
      try transaction.clear(tables[state.slot])
      try store.put(state, of: view.name, in: &transaction)
      return state
    }
  }

  /// The views that have got equally far, so that each stream is folded once for all of them.
  static func groups(of begun: [Begun]) -> [[Begun]] {
    struct Place: Hashable {
      let target: UInt64
      let last: RowKey?
      let ofStreams: Bool
    }
    var places: [Place] = []
    var groups: [Place: [Begun]] = [:]
    for one in begun {
      let ofStreams = if case .streams = one.view.shape { true } else { false }
      let place = Place(target: one.state.target, last: one.state.last, ofStreams: ofStreams)
      if groups[place] == nil { places.append(place) }
      groups[place, default: []].append(one)
    }
    return places.map { groups[$0] ?? [] }
  }
}
