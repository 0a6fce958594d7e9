/// What somebody may have meant by a word that is not known.
public enum Nearest {
  /// The word of `known` that is closest to `given`, if one is close.
  ///
  /// That is one with a difference in capitals, or with at most one slip for every three letters of the
  /// shorter word; if there is none, the first that begins with all of `given`, of four letters or
  /// more. A slip is a letter left out, added, or changed, or two neighbours swapped. Of words that are
  /// as close the first one counts. Words longer than 64 bytes are near to nothing.
  public static func word(to given: String, among known: [String]) -> String? {
    let letters = Array(given.lowercased().utf8)
    guard !letters.isEmpty, letters.count <= 64 else { return nil }
    var best: (word: String, slips: Int)?
    for word in known where word.utf8.count <= 64 {
      let others = Array(word.lowercased().utf8)
      let slips = slips(between: letters, and: others)
      guard slips * 3 <= min(letters.count, others.count) else { continue }
      if slips < best?.slips ?? .max { best = (word, slips) }
    }
    if let best { return best.word }
    return letters.count < 4
      ? nil : known.first { $0.lowercased().utf8.starts(with: letters) }
  }

  /// A question that names the nearest word, with a blank after it, or nothing.
  public static func question(to given: String, among known: [String]) -> String {
    word(to: given, among: known).map { "Did you mean \($0)? " } ?? ""
  }

  /// The optimal string alignment distance, in O(m·n).
  private static func slips(between one: [UInt8], and other: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for i in one.indices {
      var row = [i + 1]
      for j in other.indices {
        let change = last[j] + (one[i] == other[j] ? 0 : 1)
        var slips = min(row[j] + 1, last[j + 1] + 1, change)
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
          slips = min(slips, beforeLast[j - 1] + 1)
        }
        row.append(slips)
      }
      (beforeLast, last) = (last, row)
    }
    return last[other.count]
  }
}
