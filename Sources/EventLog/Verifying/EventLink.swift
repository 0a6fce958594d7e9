/// What a header says of the place of its event among others: in its stream, its command and in time.
struct EventLink {
  let position: Position
  let stream: UInt64
  let version: UInt64
  let previous: Position?
  let recorded: Int64
  let request: RequestID
  let index: UInt16
  let count: UInt16
  let streamName: StreamName?

  init(_ header: Header) {
    position = header.position
    stream = header.stream
    version = header.version
    previous = header.previous
    recorded = header.recorded
    request = header.request
    index = header.index
    count = header.count
    streamName = header.streamName
  }
}
