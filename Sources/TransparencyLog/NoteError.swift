/// Why bytes are not a signed note, or a note is not to be believed.
public enum NoteError: Error, Hashable {
  /// It has more bytes than a note may have.
  case tooLarge(Int)

  /// It is not UTF-8.
  case notUTF8

  /// It has a control character other than newline, at this byte, counted from 0.
  case controlCharacter(at: Int)

  /// There is no text, or none that ends in a newline.
  case noText

  /// There is no empty line with a signature behind it.
  case noSignature

  /// Its last line does not end in a newline.
  case noNewline

  /// It has more signatures than a note may have.
  case tooManySignatures

  /// A line behind the text, counted from 1, is not a signature.
  case notASignature(line: Int)

  /// No known key has signed it; who is said to have, as name and key id.
  case unknownKeys([String])

  /// It has a signature that says that it is of a known key and is not.
  case badSignature(name: String, key: KeyID)
}

extension NoteError: CustomStringConvertible {
  /// What is wrong, and what to do about it.
  public var description: String {
    switch self {
    case .tooLarge(let count):
      "A note has at most \(SignedNote.largestSize) bytes, and this has \(count). "
        + "It is another file: name the right one."
    case .notUTF8: "The note is not UTF-8 text. It is damaged or another file: name the right one."
    case .controlCharacter(let place):
      "The note has a control character at byte \(place), as lines that end in CR LF have. "
        + "It was changed on its way: get it again, without any conversion."
    case .noText:
      "The note has no text that ends in a newline. It is not whole: get it again."
    case .noSignature:
      "The note has no signature: no line that begins with a dash after an empty line. "
        + "It is not whole, or was never signed: get it again."
    case .noNewline: "The note does not end in a newline. It is not whole: get it again."
    case .tooManySignatures:
      "A note has at most \(SignedNote.mostSignatures) signatures, and this has more. "
        + "It is not one of ours: name the right file."
    case .notASignature(let line):
      "Line \(line) of the note is not a signature. It was changed on its way: get it again."
    case .unknownKeys(let names):
      "The note is not signed by any known key, but by \(names.joined(separator: ", ")). "
        + "Name the verifier key of whom you trust, as it was given to you."
    case .badSignature(let name, let key):
      "The note is not what \(name)+\(key) has signed: its text or its signature has been changed, "
        + "or somebody else made it. Do not rely on anything in it."
    }
  }
}
