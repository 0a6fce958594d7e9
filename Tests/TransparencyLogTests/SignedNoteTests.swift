import Testing
import TransparencyLog

@Suite struct `A signed note` {
  let goKey: VerifierKey
  let logKey: VerifierKey
  let witnessKey: VerifierKey

  init() throws {
    goKey = try VerifierKey(PublishedNotes.goKey)
    logKey = try VerifierKey(PublishedNotes.logKey)
    witnessKey = try VerifierKey(PublishedNotes.witnessKey)
  }

  @Test func `of others is read, verified and written again`() throws {
    let note = try SignedNote(parsing: Array(PublishedNotes.goNote.utf8))
    #expect(note.text == PublishedNotes.goText)
    try #expect(note.verify(by: [goKey]) == [goKey])
    #expect("\(note)" == PublishedNotes.goNote)
  }

  @Test func `is verified by whichever of its keys is known`() throws {
    let note = try SignedNote(parsing: Array(PublishedNotes.signed.utf8))
    try #expect(note.verify(by: [logKey]) == [logKey])
    try #expect(note.verify(by: [goKey, witnessKey]) == [witnessKey])
    try #expect(note.verify(by: [logKey, witnessKey]) == [logKey, witnessKey])
    #expect(note.signatures.map(\.name) == [logKey.name, "witness.example/w1"])
  }

  @Test func `is not believed if no key of its is known`() throws {
    let note = try SignedNote(parsing: Array(PublishedNotes.signed.utf8))
    let signers = ["\(logKey.name)+48c7a848", "witness.example/w1+3218362d"]
    #expect(throws: NoteError.unknownKeys(signers)) { try note.verify(by: [goKey]) }
    #expect(throws: NoteError.unknownKeys(signers)) { try note.verify(by: []) }
  }

  @Test func `is not believed if its text has any other byte`() throws {
    let bytes = Array(PublishedNotes.signed.utf8)
    let text = try SignedNote(parsing: bytes).text.utf8.count
    for place in 0..<text - 1 {
      var changed = bytes
      changed[place] = changed[place] == UInt8(ascii: "x") ? UInt8(ascii: "y") : UInt8(ascii: "x")
      let note = try SignedNote(parsing: changed)
      #expect(throws: NoteError.badSignature(name: logKey.name, key: logKey.id)) {
        try note.verify(by: [logKey])
      }
    }
  }

  @Test func `is refused whole if one known key of two has not signed it`() throws {
    let other = PublishedNotes.signed.replacing("Mhg2LfY3d2C4", with: "Mhg2LfY3d2C5")
    let note = try SignedNote(parsing: Array(other.utf8))
    try #expect(note.verify(by: [logKey]) == [logKey])
    #expect(throws: NoteError.badSignature(name: witnessKey.name, key: witnessKey.id)) {
      try note.verify(by: [logKey, witnessKey])
    }
  }

  @Test func `is refused if a second signature of a known key is false`() throws {
    let line = try #require(PublishedNotes.signed.split(separator: "\n").last)
    let other = line.replacing("Mhg2LfY3d2C4", with: "Mhg2LfY3d2C5") + "\n"
    let note = try SignedNote(parsing: Array((PublishedNotes.signed + other).utf8))
    #expect(throws: NoteError.badSignature(name: witnessKey.name, key: witnessKey.id)) {
      try note.verify(by: [witnessKey])
    }
  }

  @Test func `is signed by several keys and read again`() throws {
    let signer = try NoteSigner(name: logKey.name, secret: Array(0..<32))
    let witness = try NoteSigner(name: witnessKey.name, secret: Array(0..<32))
    #expect(signer.verifierKey == logKey)
    let text = "A line.\n\nAnother \u{2014} not a signature.\n"
    let note = try SignedNote(text, signedBy: [signer, witness])
    let read = try SignedNote(parsing: Array("\(note)".utf8))
    #expect(read == note)
    #expect(read.text == text)
    try #expect(read.verify(by: [witnessKey, logKey]) == [witnessKey, logKey])
  }

  @Test func `may have a hundred signatures and no more`() throws {
    let line = "\u{2014} witness.example/w1 Mhg2LfY3d2C4\n"
    let note = "Text.\n\n" + String(repeating: line, count: 100)
    try #expect(SignedNote(parsing: Array(note.utf8)).signatures.count == 100)
    #expect(throws: NoteError.tooManySignatures) {
      try SignedNote(parsing: Array((note + line).utf8))
    }
  }

  @Test(
    arguments: [
      ("", .noSignature),
      ("Text.\n", .noSignature),
      ("Text.\n\u{2014} a AAAAAAA=\n", .noSignature),
      ("Text.\n\n", .noSignature),
      ("Text.\n\n\u{2014} a AAAAAAA=\n\n", .noSignature),
      ("\n\u{2014} a AAAAAAA=\n", .noText),
      ("Text.\n\n\u{2014} a AAAAAAA=", .noNewline),
      ("Text.\n\n- a AAAAAAA=\n", .notASignature(line: 3)),
      ("Text.\n\n\u{2014}  a AAAAAAA=\n", .notASignature(line: 3)),
      ("Text.\n\n\u{2014} AAAAAAA=\n", .notASignature(line: 3)),
      ("Text.\n\n\u{2014} a+b AAAAAAA=\n", .notASignature(line: 3)),
      ("Text.\n\n\u{2014} a AAAAAAA= \n", .notASignature(line: 3)),
      ("Text.\n\n\u{2014} a AAAAAA==\n", .notASignature(line: 3)),
      ("Text.\n\n\u{2014} a AAAAAAB=\n", .notASignature(line: 3)),
      ("Text.\n\n\u{2014} a AAAAAAA=\nMore.\n", .notASignature(line: 4)),
      ("Text.\r\n\r\n\u{2014} a AAAAAAA=\r\n", .controlCharacter(at: 5)),
      ("Te\u{0}xt.\n\n\u{2014} a AAAAAAA=\n", .controlCharacter(at: 2)),
    ] as [(String, NoteError)]
  )
  func `is refused for what is wrong with it`(text: String, reason: NoteError) {
    #expect(throws: reason) { try SignedNote(parsing: Array(text.utf8)) }
  }

  @Test func `is refused if it is not text, or too much`() {
    #expect(throws: NoteError.notUTF8) {
      try SignedNote(parsing: [0xFF] + Array(PublishedNotes.goNote.utf8))
    }
    #expect(throws: NoteError.tooLarge(65_537)) {
      try SignedNote(parsing: [UInt8](repeating: 0x41, count: 65_537))
    }
  }

  @Test(
    arguments: [
      ("", .noText), ("\n", .noText), ("No newline", .noText), ("A\tB\n", .controlCharacter(at: 1)),
    ] as [(String, NoteError)]
  )
  func `is not made of what is no text`(text: String, reason: NoteError) throws {
    let signer = try NoteSigner(name: "a", secret: Array(0..<32))
    #expect(throws: reason) { try SignedNote(text, signedBy: [signer]) }
  }

  @Test func `is not made without a signature`() {
    #expect(throws: NoteError.noSignature) { try SignedNote("Text.\n", signedBy: []) }
  }

  @Test(arguments: [0, 31, 33]) func `has no signer with a key of another length`(count: Int) {
    #expect(throws: VerifierKeyError.wrongLength(count)) {
      try NoteSigner(name: "a", secret: [UInt8](repeating: 1, count: count))
    }
  }
}
