import CaseRecords
import Cases
import EventLog
import Interchange
import TransparencyLog
import Views

/// What `caselog bundle` answers: the files of a bundle (docs/format.md, section 11).
struct BundleAnswer {
  /// The files, but for that of the sums.
  let files: [BundleFile]
  /// Whom it shows.
  let showing: Showing
  private let page: BundlePage

  /// The bundle of the case that `lookup` asks for.
  ///
  /// - Parameters:
  ///   - lookup: Which case.
  ///   - hasContent: Whether what the events say is in it.
  ///   - earlier: A checkpoint that somebody has kept.
  ///   - snapshot: The record.
  ///   - reading: Who looks.
  /// - Throws: ``Failure`` if there is no such case, or the log has not grown out of `earlier`;
  ///   `ReadRefusal`; errors of the store.
  init(
    of lookup: CaseLookup,
    withContent hasContent: Bool,
    since earlier: GivenCheckpoint?,
    in snapshot: borrowing RecordSnapshot,
    _ reading: Reading
  ) throws {
    let answer = try ReplayAnswer(lookup, [], .recorded, in: snapshot, now: reading.now)
    let evidence = try snapshot.evidence(of: StreamID(lookup.id), withSealed: hasContent)
    let note = try reading.record.checkpoint(of: snapshot)
    let keys = try SigningHistory(of: reading.record.log).terms.filter { !$0.isNext }.map(\.key)
    page = BundlePage(
      id: lookup.id,
      checkpoint: try Checkpoint(note.text),
      keys: keys,
      versions: evidence.entries.count,
      earlierSize: earlier?.checkpoint.head.size,
      hasContent: hasContent
    )
    var files = [
      BundleFile("README.txt", Array(page.text.utf8)),
      BundleFile("checkpoint", Array("\(note)".utf8)),
      BundleFile("verifier-keys", lines: keys.map(\.description)),
    ]
    for entry in evidence.entries {
      let version = entry.header.version
      files.append(BundleFile("headers/\(version)", entry.bytes))
      files.append(BundleFile("proofs/\(version)", lines: entry.proof.map(\.hexadecimal)))
      for case (let number, let sealed?) in entry.sealed.enumerated() {
        files.append(BundleFile("sections/\(version).\(number)", sealed))
      }
    }
    if let earlier { files.append(try Self.proof(since: earlier, in: snapshot, reading)) }
    if hasContent { files += Self.words(of: answer.replay.steps) }
    self.files = files
    var showing = answer.showing
    showing.mode = .export
    showing.views = [Name(checked: "bundle")]
    self.showing = showing
  }

  /// What is said once the bundle has been made in `folder`.
  func listing(of folder: String) -> Listing {
    let head = page.checkpoint.head
    return Listing(
      "bundle",
      "\(folder) was made: \(page.summary)",
      columns: [Listing.Column("field", "Field"), Listing.Column("value", "Value")],
      rows: [
        [.text("folder"), .text(folder)], [.text("case"), .text(page.id.text)],
        [.text("events"), .integer(Int64(page.versions))],
        [.text("size"), .integer(Int64(clamping: head.size))],
        [.text("root"), .text(head.root.hexadecimal)],
        [.text("files"), .integer(Int64(files.count + 1))],
      ],
      notes: ["To check it, on any computer: caselog-verify \(folder)"]
    )
  }

  /// What each event says, in the service's own words, as JSON.
  private static func words(of steps: [ReplayStep]) -> [BundleFile] {
    steps.map { step in
      let json = StepJSON(times: .utc).json(step)
      return BundleFile(
        "words/\(step.event.version).json",
        Array((json.pretty + "\n").utf8)
      )
    }
  }

  private static func proof(
    since earlier: GivenCheckpoint,
    in snapshot: borrowing RecordSnapshot,
    _ reading: Reading
  ) throws -> BundleFile {
    let checkpoint = earlier.checkpoint
    guard checkpoint.isOf(reading.record.origin) else {
      throw Failure(
        .refused,
        "The checkpoint \(earlier.path) is of the log \(checkpoint.origin), and this store is "
          + "\(reading.record.origin).",
        next: ["Name the store or the checkpoint that you mean."]
      )
    }
    guard let proof = try snapshot.consistencyProof(from: checkpoint.head) else {
      throw Failure(
        .integrity,
        "The log is not what the checkpoint \(earlier.path) says that it was at "
          + "\(checkpoint.head.size) events, so nothing can show that it has only grown.",
        why: ["Its past was changed or cut off since, or the checkpoint was forged."],
        next: ["Check both: caselog verify --since \(earlier.path)"]
      )
    }
    return BundleFile("consistency/\(checkpoint.head.size)", lines: proof.map(\.hexadecimal))
  }
}
