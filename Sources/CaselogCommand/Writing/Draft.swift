import Interchange

/// What somebody types about one event in an editor, in a file that only they can read.
///
/// Nothing that was typed is lost: until the event is recorded, the file stays where it is.
struct Draft {
  private let template: JSON
  private let file: PrivateFile

  /// A draft of an event of the type `name`, which begins as its `template`.
  ///
  /// - Throws: ``Failure`` if no file can be made.
  init(of name: String, from template: JSON) throws(Failure) {
    self.template = template
    file = try PrivateFile("\(name).json", holding: template.pretty + "\n")
  }

  /// What stands in it once `editor` has ended.
  ///
  /// - Throws: ``Failure`` if the editor fails, if nothing was filled in, or if it is not JSON.
  func content(from editor: Editor) throws -> JSON {
    try editor.open(file.path)
    guard isFilledIn else {
      throw Failure(.failed, "Nothing was filled in, so nothing was recorded.")
    }
    return try GivenData.json(file.bytes, from: file.path)
  }

  /// Removes it: what it says is recorded.
  func remove() { file.remove() }

  /// Says where it is kept.
  var kept: [String] {
    [
      "What was typed is kept in \(file.path), which only you can read.",
      "To go on: mend it, and give the same command with --data \(Self.quoted(file.path)) in place "
        + "of --edit.",
      "Then remove it: rm -r \(Self.quoted(file.folder))",
    ]
  }

  /// `path` as a shell takes it as one word.
  private static func quoted(_ path: String) -> String {
    let plain = path.utf8.allSatisfy { byte in
      Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber
        || "/._-".utf8.contains(byte)
    }
    guard !plain else { return path }
    return "'"
      + path.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }

  /// The error after which a draft is kept, with where that is; one that holds nothing is removed.
  func keeping(after error: any Error) -> any Error {
    guard file.exists, isFilledIn || !file.isAlone else {
      remove()
      return error
    }
    guard !(error is OutputClosed) else {
      kept.forEach(Printer.message)
      return error
    }
    let failure = Failure(error)
    return Failure(
      failure.code,
      failure.happened,
      why: failure.why,
      next: failure.next + kept,
      rule: failure.rule
    )
  }

  /// Whether anything stands in it that the template does not say.
  private var isFilledIn: Bool {
    let bytes = file.bytes
    guard !bytes.allSatisfy({ [0x09, 0x0A, 0x0D, 0x20].contains($0) }) else { return false }
    return (try? JSON(parsing: bytes)) != template
  }
}
