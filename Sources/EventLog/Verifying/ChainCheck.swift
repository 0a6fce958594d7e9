/// Follows the streams and the commands through the log: versions, positions, ids, times.
///
/// An event whose row is damaged says nothing that can be relied on, so what hangs on it is taken up
/// again after it without a problem of its own.
struct ChainCheck {
  /// Where a stream stands.
  struct Chain {
    /// Its name; `nil` if its first event is damaged.
    let name: StreamName?
    /// The version of its last event.
    var version: UInt64
    /// Where that stands.
    var last: Position
  }

  /// Every stream, by its ordinal.
  private(set) var streams: [UInt64: Chain] = [:]
  private var names: Set<StreamName> = []
  private var damaged: Set<Position> = []
  private var before: EventLink?
  private var recorded = Int64.min

  /// Whether no event was damaged, so that counts can be compared.
  var isWhole: Bool { damaged.isEmpty }

  /// Takes in that the row at `position` is damaged.
  mutating func skip(_ position: Position) {
    damaged.insert(position)
    before = nil
  }

  /// Takes in `link`, and returns the name of its stream if it is known.
  mutating func append(_ link: EventLink, _ tally: inout Tally) -> StreamName? {
    if link.recorded < recorded {
      note("it was recorded before the event in front of it", link, &tally)
    }
    recorded = max(recorded, link.recorded)
    checkCommand(of: link, &tally)
    before = link
    return checkStream(of: link, &tally)
  }

  /// The log ends here: the last command must be whole.
  func finish(_ tally: inout Tally) {
    guard let before, before.index + 1 < before.count else { return }
    note("the last events of its command are missing", before, &tally)
  }

  private func checkCommand(of link: EventLink, _ tally: inout Tally) {
    if let before, before.index + 1 < before.count {
      let goesOn =
        link.request == before.request && link.index == before.index + 1
        && link.count == before.count
      if !goesOn {
        note("it stands among the events of another command", link, &tally)
      }
    } else if before != nil, link.index != 0 {
      note("the first events of its command are missing", link, &tally)
    }
  }

  private mutating func checkStream(
    of link: EventLink,
    _ tally: inout Tally
  ) -> StreamName? {
    let chain = streams[link.stream]
    if let name = link.streamName {
      if chain != nil || (isWhole && link.stream != UInt64(streams.count)) {
        note("its stream's number is not the next one", link, &tally)
      }
      if !names.insert(name).inserted {
        note("there is another stream with the name of its own", link, &tally)
      }
      streams[link.stream] = Chain(name: name, version: 1, last: link.position)
      return name
    }
    let follows = chain.map { link.previous == $0.last && link.version == $0.version + 1 }
    if follows != true, link.previous.map(damaged.contains) != true {
      note("it does not follow the event of its stream before it", link, &tally)
    }
    streams[link.stream] = Chain(
      name: chain?.name,
      version: link.version,
      last: link.position
    )
    return chain?.name
  }

  private func note(_ sentence: String, _ link: EventLink, _ tally: inout Tally) {
    tally.note(sentence, at: link.position, in: .chain)
  }
}
