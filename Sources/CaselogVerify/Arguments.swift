import TransparencyLog

/// What the program was asked to do.
struct Arguments {
  /// The folder of the bundle.
  let folder: String
  /// Verifier keys that are believed, instead of those of the bundle.
  let keys: [VerifierKey]
  /// The file of a checkpoint that somebody has kept.
  let checkpoint: String?
  /// Whether the answer is JSON.
  let isJSON: Bool

  /// How the program is called.
  static let usage = """
    Usage: caselog-verify FOLDER [--verifier-key KEY ...] [--checkpoint FILE] [--json]

    Checks a bundle, the evidence of a case that `caselog bundle` has made. It needs neither the store
    nor its keys, writes nothing, and sends nothing.

      FOLDER              the folder of the bundle
      --verifier-key KEY  believe this key of the service, as it was given to you, and not those of the
                          bundle; may be given again if the key was changed
      --checkpoint FILE   a checkpoint that you have kept: shows that the log has only grown since
      --json              answer as one JSON object

    Exit codes: 0 nothing is wrong; 8 the bundle is refused; 64 wrong usage; 74 something cannot be read.

    """

  /// Reads the words of a command line, without the name of the program.
  ///
  /// - Throws: ``Misuse``, which says what is wrong with them.
  init(_ words: [String]) throws(Misuse) {
    var (folders, keys, checkpoints): ([String], [VerifierKey], [String]) = ([], [], [])
    var isJSON = false
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--json": isJSON = true
      case "--verifier-key": keys.append(try Self.key(try Self.value(of: word, &rest)))
      case "--checkpoint": checkpoints.append(try Self.value(of: word, &rest))
      case _ where word.hasPrefix("-"): throw Misuse("There is no option \(word).")
      case _: folders.append(word)
      }
    }
    guard let folder = folders.first, folders.count == 1 else {
      throw Misuse("One folder of a bundle has to be named, and \(folders.count) are.")
    }
    guard checkpoints.count <= 1 else { throw Misuse("Only one checkpoint can be given.") }
    self.folder = folder
    self.keys = keys
    checkpoint = checkpoints.first
    self.isJSON = isJSON
  }

  private static func value(
    of option: String,
    _ rest: inout ArraySlice<String>
  ) throws(Misuse) -> String {
    guard let value = rest.popFirst() else { throw Misuse("\(option) needs a value.") }
    return value
  }

  private static func key(_ text: String) throws(Misuse) -> VerifierKey {
    do throws(VerifierKeyError) {
      return try VerifierKey(text)
    } catch {
      throw Misuse("\(error)")
    }
  }

  /// Why a command line cannot be followed.
  struct Misuse: Error, Equatable {
    /// What is wrong, and what to do.
    let problem: String

    init(_ problem: String) { self.problem = problem }
  }
}
