import LMDB
import TransparencyLog

/// What of the other tables can be checked stretch by stretch.
extension Stretch {
  /// Checks that every section that a header speaks of has the bytes it speaks of.
  mutating func checkSections(of snapshot: borrowing Snapshot) throws {
    let log = snapshot.log
    // A cursor that stays near finds the next key on its own page most of the time.
    try snapshot.transaction.withCursor(in: log.tables.contents) { cursor in
      for header in headers {
        for (number, section) in header.sections.enumerated() {
          let key = header.position.number << 4 | UInt64(number)
          let isRight = try cursor.seek(to: key) { _, sealed in
            sealed.count == Int(section.length) && sha256(sealed) == section.digest
          }
          switch isRight {
          case true?: tally.counts.sections += 1
          case false?:
            tally.counts.sections += 1
            changed.insert(key)
            note("section \(number) has been changed", header)
          case nil where try log.isErased(section.owner): tally.counts.erased += 1
          case nil: note("section \(number) is missing, and its owner is not erased", header)
          }
        }
      }
    }
  }

  /// Checks that every command id leads to its first event.
  mutating func checkCommands(of snapshot: borrowing Snapshot) throws {
    try snapshot.transaction.withCursor(in: snapshot.log.tables.commands) { cursor in
      for header in headers where header.index == 0 {
        tally.counts.commands += 1
        let leadsHere = try cursor.seek(to: header.request.key.span) { _, row in
          row.count == 8 && row.littleEndian(UInt64.self, at: 0) == header.position.number
        }
        if leadsHere != true {
          let sentence = "its command id leads elsewhere in the table commands"
          tally.note(sentence, at: header.position, in: .commands)
        }
      }
    }
  }

  /// Opens every section with the bytes that its header speaks of, and has its words looked at.
  ///
  /// - Parameters:
  ///   - names: For each position, the name of its stream, under which its sections were sealed; `nil`
  ///     if that is not known.
  ///   - keyring: The keys.
  ///   - snapshot: The log.
  ///   - reading: See ``Snapshot/verify(since:jobs:reading:progress:)``.
  /// - Returns: What was counted and found.
  /// - Throws: `LMDBError` if the log cannot be read, ``KeyError`` if a key cannot be had.
  func opened(
    named names: [StreamName?],
    with keyring: Keyring,
    in snapshot: borrowing Snapshot,
    _ reading: ((Header, [[UInt8]?]) -> String?)?
  ) throws -> Tally {
    var tally = Tally()
    for header in headers {
      guard let name = names[Int(header.position.number - range.lowerBound)] else { continue }
      var contents: [[UInt8]?] = []
      for number in header.sections.indices {
        let content = try open(number, of: header, in: name, keyring, snapshot, &tally)
        guard let content else { break }
        contents.append(content)
      }
      guard contents.count == header.sections.count, let reading else { continue }
      tally.counts.read += 1
      if let problem = reading(header, contents) {
        tally.note(problem, at: header.position, in: .content)
      }
    }
    return tally
  }

  /// What a section holds, `.some(nil)` if its owner is erased; `nil` if it cannot be had.
  private func open(
    _ number: Int,
    of header: Header,
    in name: StreamName,
    _ keyring: Keyring,
    _ snapshot: borrowing Snapshot,
    _ tally: inout Tally
  ) throws -> [UInt8]?? {
    let section = header.sections[number]
    let key = header.position.number << 4 | UInt64(number)
    guard let sealed = try snapshot.transaction.value(at: key, in: snapshot.log.tables.contents)
    else { return try keyring.isErased(section.owner) ? .some(nil) : nil }
    guard !changed.contains(key) else { return nil }
    guard case .present(let ownerKey) = try keyring.state(of: section.owner) else {
      let sentence = "section \(number) is there, but its owner has no key"
      tally.note(sentence, at: header.position, in: .sections)
      return nil
    }
    let place = SectionPlace(header, in: name, section: number)
    guard let content = section.open(sealed.span, under: ownerKey, as: place) else {
      let sentence = "section \(number) does not open under its owner's key"
      tally.note(sentence, at: header.position, in: .sections)
      return nil
    }
    tally.counts.opened += 1
    return content
  }

  private mutating func note(_ sentence: String, _ header: Header) {
    tally.note(sentence, at: header.position, in: .sections)
  }
}
