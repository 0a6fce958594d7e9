import LMDB
import TransparencyLog

extension Snapshot {
  /// The bytes of the header at `position`, as they stand in the log: the entry of its leaf.
  ///
  /// - Throws: ``LogError/noEvent(_:size:)`` past the end, ``LogError/damagedRow(_:reason:)``.
  public func headerBytes(at position: Position) throws -> [UInt8] {
    try transaction.headerBytes(at: position, in: log.tables)
  }

  /// The sealed bytes of every section of the event with `header`, in their order; they are not opened.
  ///
  /// - Parameter header: The header, from this log.
  /// - Returns: The bytes whose digest the header has; `nil` for a section whose owner was erased.
  /// - Throws: ``LogError/locked`` without a key, ``LogError/damagedSection(_:section:reason:)`` if the
  ///   bytes are missing, or not those whose digest the header has.
  public func sealedBytes(of header: Header) throws -> [[UInt8]?] {
    try header.sections.indices.map { number in
      let section = header.sections[number]
      if try isErased(section.owner) { return nil }
      let sealed = try transaction.value(
        at: header.position.number << 4 | UInt64(number),
        in: log.tables.contents
      )
      guard let sealed, sealed.count == Int(section.length), sha256(sealed.span) == section.digest
      else {
        throw LogError.damagedSection(
          header.position,
          section: number,
          reason: "its bytes are missing, or not those whose digest stands in the header"
        )
      }
      return sealed
    }
  }
}
