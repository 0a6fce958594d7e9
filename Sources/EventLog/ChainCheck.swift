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
  private var before: Header?
  private var recorded = Int64.min

  /// Whether no event was damaged, so that counts can be compared.
  var isWhole: Bool { damaged.isEmpty }

  /// Takes in that the row at `position` is damaged.
  mutating func skip(_ position: Position) {
    damaged.insert(position)
    before = nil
  }

  /// Takes in `header`, and returns the name of its stream if it is known.
  mutating func append(_ header: Header, _ result: inout Verification) -> StreamName? {
    if header.recorded < recorded {
      result.note("it was recorded before the event in front of it", at: header.position)
    }
    recorded = max(recorded, header.recorded)
    checkCommand(of: header, &result)
    before = header
    return checkStream(of: header, &result)
  }

  private func checkCommand(of header: Header, _ result: inout Verification) {
    if let before, before.index + 1 < before.count {
      let goesOn =
        header.request == before.request && header.index == before.index + 1
        && header.count == before.count
      if !goesOn {
        result.note("it stands among the events of another command", at: header.position)
      }
    } else if before != nil, header.index != 0 {
      result.note("the first events of its command are missing", at: header.position)
    }
  }

  private mutating func checkStream(
    of header: Header,
    _ result: inout Verification
  ) -> StreamName? {
    let chain = streams[header.stream]
    if let name = header.streamName {
      if chain != nil || (isWhole && header.stream != UInt64(streams.count)) {
        result.note("its stream's number is not the next one", at: header.position)
      }
      if !names.insert(name).inserted {
        result.note("there is another stream with the name of its own", at: header.position)
      }
      streams[header.stream] = Chain(name: name, version: 1, last: header.position)
      return name
    }
    let follows = chain.map { header.previous == $0.last && header.version == $0.version + 1 }
    let hangsOnDamage = header.previous.map(damaged.contains) ?? false
    if follows != true, !hangsOnDamage {
      result.note("it does not follow the event of its stream before it", at: header.position)
    }
    streams[header.stream] = Chain(
      name: chain?.name,
      version: header.version,
      last: header.position
    )
    return chain?.name
  }
}
