/// The bands into which ages are put.
enum AgeBand {
  /// The first age of each band.
  private static let beginnings: [Int64] = [0, 10, 14, 18, 25, 35, 45, 55, 65]

  /// The band of ages that may be any of `ages`; `nil` if they are not all in one band.
  static func band(of ages: ClosedRange<Int64>) -> String? {
    guard let first = beginnings.lastIndex(where: { $0 <= ages.lowerBound }),
      first == beginnings.lastIndex(where: { $0 <= ages.upperBound })
    else { return nil }
    let next = first + 1
    return next < beginnings.count
      ? "\(beginnings[first])–\(beginnings[next] - 1)" : "\(beginnings[first])+"
  }

  /// One age, or several with a dash between them.
  static func words(_ ages: ClosedRange<Int64>) -> String {
    ages.count == 1 ? "\(ages.lowerBound)" : "\(ages.lowerBound)–\(ages.upperBound)"
  }
}
