/// What a log says of itself at one size: its name, its size and its root (C2SP tlog-checkpoint).
///
/// Its text is lines that end in a newline, none of them empty: the origin; the size in decimal
/// digits without leading zeros; base 64 of the root's 32 bytes; and perhaps further lines, which are
/// kept but mean nothing here. The text of a ``SignedNote`` with it is what an auditor keeps:
/// another checkpoint of the same log, with which this one is not consistent, shows that the log was
/// rewritten.
public struct Checkpoint: Hashable, Sendable {
  /// The name of the log.
  public let origin: String

  /// The number of leaves, and the root over them.
  public let head: TreeHead

  /// The further lines, without their newlines.
  public let extensions: [String]

  /// The checkpoint of the log `origin` at `head`.
  ///
  /// - Throws: ``CheckpointError`` if the origin or a further line is empty or has a line break.
  public init(
    origin: String,
    head: TreeHead,
    extensions: [String] = []
  ) throws(CheckpointError) {
    guard Self.isLine(origin) else { throw .noOrigin }
    if let place = extensions.firstIndex(where: { !Self.isLine($0) }) {
      throw .emptyLine(4 + place)
    }
    self.origin = origin
    self.head = head
    self.extensions = extensions
  }

  /// The checkpoint in the text of a note.
  ///
  /// - Throws: ``CheckpointError``, which says what is wrong.
  public init(_ text: String) throws(CheckpointError) {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.count >= 4, lines.last?.isEmpty == true else { throw .tooFewLines }
    guard let size = Self.size(lines[1]) else {
      throw .badSize(String(decoding: lines[1], as: UTF8.self))
    }
    guard let bytes = Base64.decode(lines[2]), let root = Hash(bytes.span) else { throw .badRoot }
    try self.init(
      origin: String(decoding: lines[0], as: UTF8.self),
      head: TreeHead(size: size, root: root),
      extensions: lines[3...].dropLast().map { String(decoding: $0, as: UTF8.self) }
    )
  }

  /// The text that ``init(_:)`` reads.
  public var text: String {
    var root: [UInt8] = []
    head.root.append(to: &root)
    return ([origin, "\(head.size)", Base64.encode(root)] + extensions).map { $0 + "\n" }.joined()
  }

  /// Whether it is a checkpoint of the log `name`, byte by byte.
  public func isOf(_ name: String) -> Bool { origin.utf8.elementsEqual(name.utf8) }

  private static func isLine(_ text: String) -> Bool {
    !text.isEmpty && !text.utf8.contains(0x0A)
  }

  private static func size(_ digits: some Collection<UInt8>) -> UInt64? {
    guard let size = UInt64(String(decoding: digits, as: UTF8.self)),
      digits.elementsEqual("\(size)".utf8)
    else { return nil }
    return size
  }
}
