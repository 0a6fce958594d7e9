import Cases

extension CommandRequest {
  /// The bytes whose keyed digest tells whether a repeated request is the same.
  ///
  /// They are what the caller gave, and nothing that was decided from it: for every proposal its
  /// stream, type, own time and content; then the command's time, author and circumstances. Words are
  /// UTF-8 with their length in front, 4 bytes, lowest first; what was left out is a length of all
  /// bits set. A claimed recorded time comes last, if there is one. Who typed it in and how it came are left out: a request sent again by somebody else is the
  /// same request. The bytes are never stored.
  var digested: [UInt8] {
    var bytes: [UInt8] = []
    func put(_ content: [UInt8]?) {
      let count = content.map { UInt32($0.count) } ?? .max
      for shift in stride(from: 0, to: 32, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: count >> UInt32(shift)))
      }
      bytes.append(contentsOf: content ?? [])
    }
    func put(_ words: String?) { put(words.map { Array($0.utf8) }) }
    for proposal in proposals {
      let content = StoredContent(proposal.event)
      put(proposal.stream.words)
      put("\(content.type.number)")
      put(proposal.happened?.words)
      put(content.bytes)
      for part in content.parts {
        put(part.person.words)
        put(part.bytes)
      }
    }
    put(happened.words)
    put(by.words)
    put(actingAs?.words)
    put(onBehalfOf?.words)
    put(intent == .reported ? "reported" : "now")
    put(site?.words)
    put(lateReason?.entry.code)
    put(causation?.words)
    put(correlation?.words)
    put(label.entry.code)
    if let claimedRecorded { put(claimedRecorded.words) }
    return bytes
  }
}
