import LMDB
import TransparencyLog

extension Snapshot {
  /// Reads everything, computes everything again that can be, and writes nothing.
  ///
  /// Checked: that every header is canonical and unchanged; positions, versions, command ids and
  /// recorded times; every stored node of the tree and the root; the digest of every sealed section;
  /// the tables `streams` and `commands`, from the log; and with the store's key, that every section
  /// opens under its owner's key. Rows that are damaged do not stop it, but a damaged page of the file
  /// may stop the process: run it in one of its own.
  ///
  /// - Parameters:
  ///   - reading: Given what the sections of an event hold, `nil` for one that is erased, once all of
  ///     them have been opened; says what is wrong with it, if anything is.
  ///   - progress: Called after every 1,024 events with the position reached.
  /// - Returns: What was checked, with counts, and everything that is wrong.
  /// - Throws: `LMDBError` if the log cannot be read at all.
  public func verify(
    reading: ((Header, [[UInt8]?]) -> String?)? = nil,
    progress: (Position) -> Void = { _ in }
  ) throws -> Verification {
    let head = try head()
    var tree = TreeCheck()
    var chains = ChainCheck()
    var result = Verification()
    var next: UInt64 = 0
    try transaction.forEach(in: log.tables.log, from: 0, through: .max) { number, row in
      while next < min(number, head.size) {
        result.note("the event is missing", at: Position(next))
        tree.skip(at: next)
        next += 1
      }
      guard number < head.size else {
        result.note("there is a row past the end of the log", at: Position(number))
        return true
      }
      let position = Position(number)
      let header = RowCheck.check(row, at: position, &result)
      tree.append(row, at: position, isDamaged: header == nil, &result)
      if let header {
        let opened = try check(sectionsOf: header, in: chains.append(header, &result), &result)
        if let opened, let reading {
          result.read += 1
          if let problem = reading(header, opened) { result.note(problem, at: position) }
        }
        try check(commandOf: header, &result)
      } else {
        chains.skip(position)
      }
      result.events += 1
      next = number + 1
      if number % 1024 == 0 { progress(position) }
      return true
    }
    for missing in next..<max(next, head.size) {
      result.note("the event is missing", at: Position(missing))
      tree.skip(at: missing)
    }
    tree.finish(head, &result)
    try finish(chains, &result)
    return result
  }

  /// Checks the sections of an event, and opens those that can be.
  ///
  /// - Returns: What they hold, `nil` for one that is erased; `nil` unless all the others were opened.
  private func check(
    sectionsOf header: Header,
    in name: StreamName?,
    _ result: inout Verification
  ) throws -> [[UInt8]?]? {
    var contents: [[UInt8]?] = []
    var areAllOpen = true
    for (number, section) in header.sections.enumerated() {
      let key = header.position.number << 4 | UInt64(number)
      let sealed = try transaction.value(at: key, in: log.tables.contents)
      guard let sealed else {
        if try log.isErased(section.owner) {
          result.erased += 1
          contents.append(nil)
        } else {
          areAllOpen = false
          result.note(
            "section \(number) is missing, and its owner is not erased",
            at: header.position
          )
        }
        continue
      }
      result.sections += 1
      var content: [UInt8]?
      defer {
        areAllOpen = areAllOpen && content != nil
        contents.append(content)
      }
      guard sealed.count == Int(section.length), sha256(sealed.span) == section.digest else {
        result.note("section \(number) has been changed", at: header.position)
        continue
      }
      guard let keyring = log.keyring, let name else { continue }
      guard case .present(let ownerKey) = try keyring.state(of: section.owner) else {
        result.note("section \(number) is there, but its owner has no key", at: header.position)
        continue
      }
      let place = SectionPlace(header, in: name, section: number)
      content = section.open(sealed.span, under: ownerKey, as: place)
      if content == nil {
        result.note("section \(number) does not open under its owner's key", at: header.position)
      } else {
        result.opened += 1
      }
    }
    return areAllOpen ? contents : nil
  }

  private func check(commandOf header: Header, _ result: inout Verification) throws {
    guard header.index == 0 else { return }
    result.commands += 1
    if try transaction.position(of: header.request, in: log.tables) != header.position {
      result.note("its command id leads elsewhere in the table commands", at: header.position)
    }
  }

  private func finish(_ chains: ChainCheck, _ result: inout Verification) throws {
    result.streams = UInt64(chains.streams.count)
    for (ordinal, chain) in chains.streams.sorted(by: { $0.key < $1.key }) {
      guard let name = chain.name else { continue }
      let expected = StreamState(ordinal: ordinal, version: chain.version, last: chain.last)
      if try transaction.stream(name, in: log.tables) != expected {
        result.note("The table streams does not say where \(name) stands in the log.")
      }
    }
    guard chains.isWhole else { return }
    let counts = [
      ("streams", log.tables.streams, result.streams),
      ("commands", log.tables.commands, result.commands),
      ("contents", log.tables.contents, result.sections),
    ]
    for (name, table, expected) in counts {
      let found = UInt64(try transaction.count(in: table))
      if found != expected {
        result.note("The table \(name) has \(found) rows; the log accounts for \(expected).")
      }
    }
  }
}
