/// What stands in one place of every row of a report.
public struct Column: Sendable, Equatable {
  /// What programs call it: a stable key in camel case, with the unit last if there is one.
  public let name: String
  /// What stands above it in a table.
  public let title: String
  /// What it holds, as a sentence.
  public let meaning: String
  /// Whether a table leaves it out unless it is asked for by name.
  public let isDetail: Bool
  /// Whether it holds clinical words, which not every role shows.
  public let isClinical: Bool

  /// A column.
  public init(
    name: String,
    title: String,
    meaning: String,
    isDetail: Bool = false,
    isClinical: Bool = false
  ) {
    self.name = name
    self.title = title
    self.meaning = meaning
    self.isDetail = isDetail
    self.isClinical = isClinical
  }
}
