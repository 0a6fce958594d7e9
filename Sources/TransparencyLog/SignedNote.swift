/// A text with the signatures of one or more keys under it (C2SP signed-note).
///
/// Its bytes are the text, which ends in a newline; an empty line; and one line for each signature
/// (``NoteSignature``). The last empty line parts the two. All of it is UTF-8 without control
/// characters other than newline. A signature is made over the text with its last newline.
///
/// Nothing that an unverified note says is to be believed: ``verify(by:)`` comes first.
public struct SignedNote: Hashable, Sendable {
  /// What is signed; it ends in a newline.
  public let text: String

  /// The signatures, in their order; those of unknown keys among them.
  public private(set) var signatures: [NoteSignature]

  /// How many bytes a note may have: 64 KiB; the specification leaves the limit to the reader.
  public static let largestSize = 65_536

  /// How many signatures a note may have; a reader must take 16 at least.
  public static let mostSignatures = 100

  /// Signs `text` with each of `signers`.
  ///
  /// - Throws: ``NoteError`` if the text or the number of signatures has no stored form.
  public init(_ text: String, signedBy signers: [NoteSigner]) throws(NoteError) {
    try Self.check(Array(text.utf8))
    guard text.utf8.last == newline, text.utf8.count > 1 else { throw .noText }
    guard !signers.isEmpty else { throw .noSignature }
    guard signers.count <= Self.mostSignatures else { throw .tooManySignatures }
    self.text = text
    signatures = signers.map { $0.signature(of: text) }
    guard description.utf8.count <= Self.largestSize else {
      throw .tooLarge(description.utf8.count)
    }
  }

  /// Reads a note, and checks its form but not its signatures.
  ///
  /// - Throws: ``NoteError``, which says what is wrong.
  public init(parsing bytes: [UInt8]) throws(NoteError) {
    try Self.check(bytes)
    guard let end = bytes.indices.last(where: { Self.isEmptyLine(at: $0, of: bytes) }) else {
      throw .noSignature
    }
    guard end > 0 else { throw .noText }
    text = String(decoding: bytes[..<end], as: UTF8.self)
    let rest = bytes[(end + 1)...]
    guard !rest.isEmpty else { throw .noSignature }
    guard rest.last == newline else { throw .noNewline }
    let lines = rest.dropLast().split(separator: newline, omittingEmptySubsequences: false)
    guard lines.count <= Self.mostSignatures else { throw .tooManySignatures }
    let first = bytes[...end].count { $0 == newline } + 1
    signatures = []
    for (number, line) in lines.enumerated() {
      guard let signature = NoteSignature(line: line) else {
        throw .notASignature(line: first + number)
      }
      signatures.append(signature)
    }
  }

  /// Which of `keys` have signed the note: at least one.
  ///
  /// Signatures of other keys are left alone. Every signature that says that it is of one of `keys`
  /// is checked, and one that is not refuses the whole note.
  ///
  /// - Throws: ``NoteError/badSignature(name:key:)``, or ``NoteError/unknownKeys(_:)`` if there is
  ///   no signature of any of `keys`.
  @discardableResult
  public func verify(by keys: some Sequence<VerifierKey>) throws(NoteError) -> [VerifierKey] {
    var signers: [VerifierKey] = []
    for key in keys {
      let claims = signatures.filter(key.isNamed)
      guard claims.allSatisfy({ key.verifies($0, of: text) }) else {
        throw .badSignature(name: key.name, key: key.id)
      }
      if !claims.isEmpty { signers.append(key) }
    }
    guard !signers.isEmpty else { throw .unknownKeys(signatures.map { "\($0.name)+\($0.key)" }) }
    return signers
  }

  private static func check(_ bytes: [UInt8]) throws(NoteError) {
    guard bytes.count <= largestSize else { throw .tooLarge(bytes.count) }
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    if let place = bytes.firstIndex(where: { $0 < 0x20 && $0 != newline }) {
      throw .controlCharacter(at: place)
    }
  }

  /// Whether the newline at `place` ends an empty line.
  private static func isEmptyLine(at place: Int, of bytes: [UInt8]) -> Bool {
    bytes[place] == newline && (place == 0 || bytes[place - 1] == newline)
  }
}

extension SignedNote: CustomStringConvertible {
  /// The note as it is written to a file: `SignedNote(parsing: Array(note.description.utf8)) == note`.
  public var description: String { text + "\n" + signatures.map(\.line).joined() }
}

private let newline = UInt8(ascii: "\n")
