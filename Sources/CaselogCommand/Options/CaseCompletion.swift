import ArgumentParser
import EventLog

/// What a shell completes where a case is named: references, which stand in clear in the store.
///
/// It needs no key, and whatever is wrong with the store, there is just nothing to complete.
enum CaseCompletion {
  /// How many references are offered at most.
  private static let limit = 200

  /// What the names of the streams of cases begin with.
  private static let kind = "case/"

  /// References, as in `C-0001`.
  static let references = CompletionKind.custom { words, _, prefix in
    names(beginningWith: kind + prefix, in: words).map { String($0.dropFirst(kind.count)) }
  }

  /// Streams, as in `case/C-0001`.
  static let streams = CompletionKind.custom { words, _, prefix in
    if prefix.hasPrefix(kind) { return names(beginningWith: prefix, in: words) }
    return kind.hasPrefix(prefix) ? names(beginningWith: kind, in: words) : []
  }

  private static func names(beginningWith prefix: String, in words: [String]) -> [String] {
    guard let directory = directory(in: words),
      let log = try? Log.open(directory, unlocking: nil, access: .readOnly),
      let names = try? log.read({ try $0.streamNames(beginningWith: prefix, atMost: limit) })
    else { return [] }
    return names.map(\.description)
  }

  /// The folder of the store that `words` of a command line name with `--store`, else `CASELOG_STORE`.
  private static func directory(in words: [String]) -> String? {
    guard let place = words.lastIndex(where: { $0 == "--store" || $0.hasPrefix("--store=") }) else {
      return Terminal.variable("CASELOG_STORE")
    }
    let value =
      words[place] == "--store"
      ? words[(place + 1)...].first
      : String(words[place].dropFirst("--store=".count))
    return value.map(unquoted)
  }

  /// The folder that a word of a shell stands for: without quotes, from the home folder for `~`.
  private static func unquoted(_ word: String) -> String {
    let path = word.filter { !["\"", "'", "\\"].contains($0) }
    guard path.hasPrefix("~/"), let home = Terminal.variable("HOME") else { return path }
    return home + path.dropFirst()
  }
}
