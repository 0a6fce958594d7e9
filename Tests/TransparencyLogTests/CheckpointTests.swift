import Testing
import TransparencyLog

@Suite struct `A checkpoint` {
  @Test func `of others is read and written again`() throws {
    let note = try SignedNote(parsing: Array(PublishedNotes.checkpoint.utf8))
    let checkpoint = try Checkpoint(note.text)
    #expect(checkpoint.origin == "example.com/behind-the-sofa")
    #expect(checkpoint.head.size == 20_852_163)
    #expect(
      "\(checkpoint.head.root)"
        == "0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62"
    )
    #expect(checkpoint.extensions.isEmpty)
    #expect(checkpoint.text == note.text)
  }

  @Test func `signed elsewhere holds under the log's key`() throws {
    let note = try SignedNote(parsing: Array(PublishedNotes.signed.utf8))
    try note.verify(by: [VerifierKey(PublishedNotes.logKey)])
    let checkpoint = try Checkpoint(note.text)
    #expect(checkpoint.isOf("caselog/test/00112233445566778899aabbccddeeff"))
    #expect(!checkpoint.isOf("caselog/test/00112233445566778899aabbccddeef"))
    #expect(checkpoint.head.size == 1_300)
    #expect(
      "\(checkpoint.head.root)"
        == "4813494d137e1631bba301d5acab6e7bb7aa74ce1185d456565ef51d737677b2"
    )
  }

  @Test func `is written line by line`() throws {
    let checkpoint = try Checkpoint(
      origin: "caselog/test/1",
      head: TreeHead(size: 0, root: .emptyTree),
      extensions: ["one more"]
    )
    let text = """
      caselog/test/1
      0
      47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
      one more

      """
    #expect(checkpoint.text == text)
    try #expect(Checkpoint(text) == checkpoint)
  }

  static let root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="

  @Test(
    arguments: [
      ("", .tooFewLines),
      ("a\n1\n", .tooFewLines),
      ("a\n1\n\(root)", .tooFewLines),
      ("\n1\n\(root)\n", .noOrigin),
      ("a\n01\n\(root)\n", .badSize("01")),
      ("a\n+1\n\(root)\n", .badSize("+1")),
      ("a\n-1\n\(root)\n", .badSize("-1")),
      ("a\n\n\(root)\n", .badSize("")),
      ("a\n1 \n\(root)\n", .badSize("1 ")),
      ("a\n0x1\n\(root)\n", .badSize("0x1")),
      ("a\n18446744073709551616\n\(root)\n", .badSize("18446744073709551616")),
      ("a\n1\n\(root.dropLast())\n", .badRoot),
      ("a\n1\nZm9v\n", .badRoot),
      ("a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n", .badRoot),
      ("a\n1\n\(root)\n\n", .emptyLine(4)),
      ("a\n1\n\(root)\nmore\n\nmore\n", .emptyLine(5)),
    ] as [(String, CheckpointError)]
  )
  func `is refused for what is wrong with it`(text: String, reason: CheckpointError) {
    #expect(throws: reason) { try Checkpoint(text) }
  }

  @Test(arguments: ["", "two\nlines"]) func `is not made for such a log`(origin: String) {
    #expect(throws: CheckpointError.noOrigin) {
      try Checkpoint(origin: origin, head: TreeHead(size: 0, root: .emptyTree))
    }
  }
}
