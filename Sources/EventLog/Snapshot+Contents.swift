import LMDB
import TransparencyLog

/// What can be known of a sealed section.
public enum SectionContent: Equatable, Sendable {
  /// What it says.
  case opened([UInt8])
  /// Its owner has been erased.
  case erased
}

extension Snapshot {
  /// Opens every section of the event with `header`, in their order.
  ///
  /// - Parameters:
  ///   - header: The header, from this log.
  ///   - stream: The name of its stream, under which the sections were sealed.
  /// - Returns: What each section says, or that it has been erased.
  /// - Throws: ``LogError/locked`` without a key, ``LogError/damagedSection(_:section:reason:)`` if a
  ///   section is missing, changed, or not openable although its owner has not been erased.
  public func contents(of header: Header, in stream: StreamName) throws -> [SectionContent] {
    guard let keyring = log.keyring else { throw LogError.locked }
    return try header.sections.indices.map { number in
      let section = header.sections[number]
      func damaged(_ reason: String) -> LogError {
        .damagedSection(header.position, section: number, reason: reason)
      }
      let key: OwnerKey
      switch try keyring.state(of: section.owner) {
      case .present(let present): key = present
      case .erased: return .erased
      case .never: throw damaged("the key of \(section.owner) is missing from the keys")
      }
      let place = SectionPlace(header, in: stream, section: number)
      let content = try transaction.withValue(
        at: header.position.number << 4 | UInt64(number),
        in: log.tables.contents
      ) { sealed in
        guard section.commitment == key.commitment else {
          throw damaged("it was sealed under another key than its owner has")
        }
        guard sealed.count == Int(section.length), sha256(sealed) == section.digest else {
          throw damaged("its bytes are not those whose digest stands in the header")
        }
        guard let content = section.open(sealed, under: key, as: place) else {
          throw damaged("it does not open under its owner's key")
        }
        return content
      }
      guard let content else { throw damaged("its bytes are missing") }
      return .opened(content)
    }
  }
}

extension Snapshot {
  /// Whether the key of `owner` has been destroyed.
  ///
  /// - Throws: ``LogError/locked`` without a key.
  public func isErased(_ owner: Owner) throws -> Bool {
    guard let keyring = log.keyring else { throw LogError.locked }
    return try keyring.isErased(owner)
  }
}
