import Cases
import TransparencyLog

/// The page of a bundle that explains how to check it, and what that proves and does not.
struct BundlePage {
  /// The case.
  let id: CaseID
  /// How long the log was, and what its root was.
  let checkpoint: Checkpoint
  /// Every key that has signed checkpoints of the log, the one in force last.
  let keys: [VerifierKey]
  /// How many events the case has.
  let versions: Int
  /// Since which size the log is shown to have grown, if at all.
  let earlierSize: UInt64?
  /// Whether what the events say is in the bundle.
  let hasContent: Bool

  /// What is in the bundle, as a phrase.
  var summary: String {
    let words = hasContent ? ", with what they say" : ", without what they say"
    return "\(versions) events of case \(id)\(words), and a checkpoint of "
      + "\(checkpoint.head.size) events"
  }

  /// The page.
  var text: String {
    """
    EVIDENCE OF THE RECORD OF CASE \(id)

    This folder holds \(summary) of the log
    \(checkpoint.origin). It is made so that somebody who has neither the log nor its
    keys can check it, on another computer. Nothing in it needs to be trusted to do so, this page
    included: take the program that checks it from elsewhere.

    HOW TO CHECK IT

      caselog-verify FOLDER --verifier-key KEY --checkpoint FILE

    FOLDER is this folder. KEY is the key of the service as it was given to you, by another way than
    this folder; FILE is a checkpoint of the log that you have kept yourself. Either may be left out,
    and then less is proved: the program says what. A second program that checks the same is
    verify_bundle.py, which needs Python 3. The sums alone are checked by sha256sum:

      sha256sum --check \(BundleFolder.sums)

    WHAT IS HERE

      \(BundleFolder.sums)       the SHA-256 sum of every other file
      checkpoint       how many events the log had, the root of the tree over them, and signatures
      verifier-keys    the keys that check these: \(keys.count), the one in force last
      headers/N        what stands in clear about event N of the case, as the log has it
      proofs/N         what leads from that header to the root
    \(optional)
    WHAT IS PROVED IF IT IS FOUND GOOD

    * Each header stands in the log at its position, as it did when the checkpoint was signed.
    * They are the versions 1 to \(versions) of one stream, without a gap, each after the one before it.
    * Who holds the key of the service has signed that log.

    WHAT IS NOT PROVED

    * That the key is that of the service, if it came with this folder. Anybody can make a folder like
      this with a key of their own.
    * That the service has not rewritten its log before it signed. It signs its own log, so its
      signature is no evidence against the service. A checkpoint that somebody else has kept since
      before is: with it the program shows whether the log has only grown.
    * That nothing came after version \(versions), before the checkpoint or since: events left out at the end
      cannot be seen here.
    * That what was recorded is true, or was everything that happened.
    \(words)
    """
  }

  private var optional: String {
    var lines: [String] = []
    if let earlierSize {
      lines.append("  consistency/\(earlierSize)")
      lines.append(
        "                   what shows that the log has only grown since it had that many events"
      )
    }
    if hasContent {
      lines.append("  sections/N.S     section S of event N, sealed, as the log has it")
      lines.append("  words/N.json     what event N says, as the service opened it")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var words: String {
    guard hasContent else {
      return """
        * What the events say: their words are not in this folder.

        """
    }
    return """
      * That the words are those that were sealed. The sealed bytes are proved to be those of the log, but
        only the key of the person opens them, and it opens everything that was ever recorded of that
        person, so it is not handed out. The files in words/ are a statement of the service.

      THE WORDS ARE CONFIDENTIAL. They are about people. Keep this folder as you would the record itself.

      """
  }
}
