import TransparencyLog

/// The checks of a bundle, in their order (docs/format.md, section 11).
struct Examination {
  /// What is checked.
  let bundle: Bundle
  /// Verifier keys that whoever checks has brought.
  let keys: [VerifierKey]
  /// A checkpoint that they have kept.
  let kept: [UInt8]?

  /// Makes every check.
  ///
  /// - Returns: What was found good.
  /// - Throws: ``Refusal`` by the first check that finds something wrong.
  func findings() throws(Refusal) -> Findings {
    let trust = try Trust(brought: keys, bundled: bundle[.verifierKeys])
    let (checkpoint, signers) = try trust.checkpoint(bundle[.checkpoint])
    let headers = try readHeaders()
    try checkInclusion(of: headers, in: checkpoint.head)
    try checkVersions(of: headers)
    let sections = try checkSections(of: headers)
    let kept = try checkConsistency(with: checkpoint, by: trust)
    return Findings(
      checkpoint: checkpoint,
      signers: signers.map { "\($0.name)+\($0.id)" },
      isKeyBrought: trust.isBrought,
      stream: headers.first?.header.name ?? "",
      events: headers.count,
      sections: sections,
      sectionsElsewhere: headers.reduce(-sections) { $0 + $1.header.sections.count },
      words: bundle.files.keys.count { if case .words = $0 { true } else { false } },
      keptSize: kept
    )
  }

  /// An event as `headers/N` has it.
  struct Entry {
    /// The number in the name of the file.
    let number: UInt64
    /// What the file holds.
    let bytes: [UInt8]
    /// The same, read.
    let header: EventHeader
  }

  /// The headers, in the order of their files.
  private func readHeaders() throws(Refusal) -> [Entry] {
    var entries: [Entry] = []
    var problems: [String] = []
    for number in bundle.versions {
      let bytes = bundle[.header(number)]
      do throws(EventHeader.Fault) {
        entries.append(Entry(number: number, bytes: bytes, header: try EventHeader(bytes)))
      } catch {
        problems.append("headers/\(number) is not a header: \(error.problem).")
      }
    }
    guard problems.isEmpty else { throw Refusal(.header, problems) }
    return entries
  }

  private func checkInclusion(of entries: [Entry], in head: TreeHead) throws(Refusal) {
    var problems: [String] = []
    for case .proof(let number) in bundle.files.keys where bundle.files[.header(number)] == nil {
      problems.append("proofs/\(number) is a proof of no event here.")
    }
    for entry in entries {
      guard let file = bundle.files[.proof(entry.number)], let proof = file.proof else {
        problems.append("proofs/\(entry.number) is missing, or not a proof.")
        continue
      }
      do throws(ProofError) {
        let leaf = Hash.leaf(entry.bytes.span)
        try TransparencyLog.checkInclusion(
          of: leaf,
          at: entry.header.position,
          in: head,
          proof: proof
        )
      } catch {
        problems.append("headers/\(entry.number), at position \(entry.header.position): \(error)")
      }
    }
    guard problems.isEmpty else { throw Refusal(.inclusion, problems.sorted()) }
  }

  private func checkVersions(of entries: [Entry]) throws(Refusal) {
    var problems: [String] = []
    var before: EventHeader?
    for (place, entry) in entries.enumerated() {
      let header = entry.header
      if entry.number != UInt64(place) + 1 {
        problems.append("headers/\(place + 1) is missing: the events have a gap.")
        break
      }
      if header.version != entry.number {
        problems.append("headers/\(entry.number) is version \(header.version) of its stream.")
      }
      if let before {
        if header.stream != before.stream {
          problems.append("headers/\(entry.number) is an event of another stream.")
        } else if header.previous != before.position || header.recorded < before.recorded {
          problems.append("headers/\(entry.number) does not follow the event before it.")
        }
      }
      before = header
    }
    guard problems.isEmpty else { throw Refusal(.versions, problems) }
  }

  /// Checks the sealed sections that are there.
  ///
  /// - Returns: How many there are.
  private func checkSections(of entries: [Entry]) throws(Refusal) -> Int {
    var count = 0
    var problems: [String] = []
    for (path, bytes) in bundle.files {
      switch path {
      case .section(let version, let number):
        count += 1
        let sections = entries.first { $0.number == version }?.header.sections ?? []
        guard sections.indices.contains(number) else {
          problems.append("sections/\(version).\(number) belongs to no section of an event here.")
          continue
        }
        guard bytes.count == Int(sections[number].length),
          sha256(bytes.span) == sections[number].digest
        else {
          problems.append("sections/\(version).\(number) is not what its header speaks of.")
          continue
        }
      case .words(let version):
        if bundle.files[.header(version)] == nil {
          problems.append("words/\(version).json belongs to no event here.")
        }
      case .readme, .checkpoint, .verifierKeys, .header, .proof, .consistency: break
      }
    }
    guard problems.isEmpty else { throw Refusal(.sections, problems.sorted()) }
    return count
  }
}
