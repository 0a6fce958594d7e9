import LMDB
import TransparencyLog

@testable import EventLog

/// A log written anew by somebody who has the store and its code: rows, tree, head and tables all agree.
///
/// It needs no key, because what is sealed does not say where its event stands.
struct Forgery {
  /// An event with its sealed bytes.
  struct Entry {
    var stream: StreamName
    var recorded: Int64
    var header: Header
    var contents: [[UInt8]]
  }

  /// The events, in the order in which they will stand.
  var entries: [Entry]

  /// The events of `log` as they are.
  init(of log: Log) throws {
    entries = try log.read { snapshot in
      try (0..<snapshot.head().size).map { number in
        let header = try snapshot.header(at: Position(number))
        return Entry(
          stream: try snapshot.name(of: header),
          recorded: header.recorded,
          header: header,
          contents: try header.sections.indices.map { section in
            try snapshot.transaction.value(
              at: number << 4 | UInt64(section),
              in: snapshot.log.tables.contents
            ) ?? []
          }
        )
      }
    }
  }

  /// Writes them in place of everything that `log` held.
  func write(to log: Log) throws {
    let tables = log.tables
    try log.environment.write { transaction in
      for table in [tables.log, tables.contents, tables.streams, tables.commands] {
        try transaction.clear(table)
      }
      var frontier = Frontier()
      var streams: [StreamName: StreamState] = [:]
      var buffer = [UInt8](repeating: 0, count: 8192)
      for entry in entries {
        let position = Position(frontier.size)
        let before = streams[entry.stream]
        let state = StreamState(
          ordinal: before?.ordinal ?? UInt64(streams.count),
          version: (before?.version ?? 0) + 1,
          last: position
        )
        streams[entry.stream] = state
        let header = entry.header(at: position, as: state, after: before)
        let (_, end) = Row.encode(header, into: &buffer, completing: &frontier)
        try transaction.append(buffer.span.extracting(0..<end), at: position.number, in: tables.log)
        for (number, sealed) in entry.contents.enumerated() {
          let key = position.number << 4 | UInt64(number)
          try transaction.append(sealed.span, at: key, in: tables.contents)
        }
        try transaction.put(position.row.span, for: header.request.key.span, in: tables.commands)
      }
      for (name, state) in streams {
        try transaction.put(state.row.span, for: name.description.utf8.span, in: tables.streams)
      }
      let recorded = entries.last?.recorded ?? .min
      let head = Head(size: frontier.size, root: frontier.root, recorded: recorded)
      try transaction.put(head.row.span, for: Head.key.utf8.span, in: .main)
    }
  }
}

extension Forgery.Entry {
  fileprivate func header(
    at position: Position,
    as state: StreamState,
    after before: StreamState?
  ) -> Header {
    Header(
      position: position,
      stream: state.ordinal,
      version: state.version,
      previous: before?.last,
      recorded: recorded,
      request: header.request,
      index: header.index,
      count: header.count,
      description: header.description,
      streamName: before == nil ? stream : nil,
      origin: header.origin,
      requestDigest: header.requestDigest,
      sections: header.sections
    )
  }
}
