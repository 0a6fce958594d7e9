/// One item of the minimum data set, and how a referral answers for it.
struct DataItem: Sendable {
  /// Its number in the data set, as in `M05`.
  let code: String
  /// The column.
  let column: Column
  /// What a referral says.
  let answer: @Sendable (ReferralContext) -> ReturnAnswer

  /// An item that programs call `name`, and people `title`.
  init(
    _ code: String,
    _ name: String,
    _ title: String,
    _ meaning: String,
    _ answer: @escaping @Sendable (ReferralContext) -> ReturnAnswer
  ) {
    self.code = code
    column = Column(name: name, title: title, meaning: "\(code): \(meaning)", isDetail: false)
    self.answer = answer
  }

  /// Every item, in the order of the data set.
  static let all = about + circumstances + referral + contact + consent + clinical + sharing + end
}
