/// How small numbers are kept from telling who somebody is.
public enum SmallNumbers {
  /// `count`, or `nil` if it is less than `threshold` and not 0.
  public static func suppressed(_ count: Int, below threshold: Int) -> Int? {
    count == 0 || count >= threshold ? count : nil
  }

  /// `counts` that add up to a number that is known, with the small ones left out.
  ///
  /// Where only one is left out, the total would give it away: then the smallest of the others, but for
  /// those that are 0, is left out as well.
  public static func suppressed(_ counts: [Int], below threshold: Int) -> [Int?] {
    var shown = counts.map { suppressed($0, below: threshold) }
    guard shown.count(where: { $0 == nil }) == 1 else { return shown }
    let others = shown.indices.filter { (shown[$0] ?? 0) > 0 }
    if let smallest = others.min(by: { counts[$0] < counts[$1] }) { shown[smallest] = nil }
    return shown
  }

  /// What stands where a number is left out.
  static let mark = "*"
}
