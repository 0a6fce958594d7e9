import TransparencyLog

/// What was found good in a bundle.
struct Findings {
  /// What the log says of itself.
  let checkpoint: Checkpoint
  /// Who signed it, of those who are believed: names and key ids.
  let signers: [String]
  /// Whether whoever checks brought the key; otherwise it came with the bundle.
  let isKeyBrought: Bool
  /// The name of the stream, as its first event has it.
  let stream: String
  /// How many events there are.
  let events: Int
  /// How many sealed sections are here and what their headers speak of.
  let sections: Int
  /// How many sections the headers speak of that are not here.
  let sectionsElsewhere: Int
  /// For how many events there are words.
  let words: Int
  /// Of how many events the checkpoint was that was brought.
  let keptSize: UInt64?

  /// What was checked, as sentences without their ends.
  var checked: [String] {
    let head = checkpoint.head
    let source = isKeyBrought ? "the key that you gave" : "a key that came with the bundle"
    var sentences = [
      "every file: it is in the bundle's sums, unchanged, and none is missing or was added",
      "the checkpoint of \(checkpoint.origin): \(head.size) events, root \(head.root), "
        + "signed by \(signers.joined(separator: ", ")), \(source)",
      "\(events) headers: each stands in the log of that checkpoint, at its position",
      "\(stream): versions 1 to \(events) without a gap, each after the one before it",
    ]
    if sections > 0 {
      sentences.append("\(sections) sealed sections: the bytes that their headers speak of")
    }
    if let keptSize {
      sentences.append("since your checkpoint of \(keptSize) events: the log has only grown")
    }
    return sentences
  }

  /// What was not checked, as sentences without their ends.
  var notChecked: [String] {
    var sentences: [String] = []
    sentences.append(
      isKeyBrought
        ? "whether the key that you gave was still in force: ask the service whether it was changed"
        : "who signed: the key came with the bundle, and anybody can make one; give the key that you "
          + "were given with --verifier-key"
    )
    if keptSize == nil {
      sentences.append(
        "whether the service rewrote its log before it signed: for that give a checkpoint that you have "
          + "kept, with --checkpoint"
      )
    }
    sentences.append(
      "whether events came after version \(events), before the checkpoint or since: those left out at "
        + "the end are not missed"
    )
    if sectionsElsewhere > 0 {
      sentences.append("\(sectionsElsewhere) sealed sections: they are not in the bundle")
    }
    sentences.append(
      words > 0
        ? "whether the words of \(words) events are those that were sealed: only the key of the person "
          + "tells, so they are a statement of whoever made the bundle"
        : "what the events say: their words are not in the bundle"
    )
    return sentences
  }
}
