/// An NHS number: ten digits, of which the last checks the others.
///
/// People write it with blanks or without, as in `999 026 0001`; it is kept as a number, and said
/// without blanks. That it is valid says nothing about whose it is: ``NHSNumberStatus`` does. It is
/// never a key, because it can be absent, wrong, or changed. Numbers from 999 on are for tests.
public struct NHSNumber: Word, Hashable {
  /// The ten digits as one number.
  public let number: Int64

  /// Takes a number that has been checked.
  @inlinable
  public init(checked number: Int64) {
    self.number = number
  }

  /// Ten digits, with a blank after the third and the sixth or with none.
  public static var pattern: String { "^[0-9]{3} [0-9]{3} [0-9]{4}$|^[0-9]{10}$" }

  /// What documentation calls it.
  public static var title: String { "NHS number" }

  /// It is somebody's.
  public static var isIdentifying: Bool { true }

  /// Numbers to show, none of them anybody's.
  public static var examples: [NHSNumber] {
    [NHSNumber(checked: 9_990_260_001), NHSNumber(checked: 9_990_260_036)]
  }

  /// The ten digits without blanks.
  public var words: String { padded(number, to: 10) }

  /// Hands over the number.
  @inlinable
  public static func compact<F: Form>(_ fields: inout F, _ was: NHSNumber?) -> NHSNumber {
    NHSNumber(checked: fields.integer(was?.number, in: 0...9_999_999_999))
  }

  /// Whether the check digit is right, and not all ten digits are the same.
  public var isSound: Bool { isChecked && !isUniform }
}

extension NHSNumber {
  /// The number that `words` say.
  ///
  /// - Throws: what is wrong with it, without the digits.
  public init(words: String) throws(WordProblem) {
    let groups = words.split(separator: " ", omittingEmptySubsequences: false)
    let counts = groups.map(\.utf8.count)
    let digits = groups.joined()
    guard counts == [10] || counts == [3, 3, 4], digits.utf8.allSatisfy(isDigit),
      let number = Int64(digits)
    else {
      throw WordProblem("is not an NHS number: ten digits, as in 999 026 0001.")
    }
    self.init(checked: number)
    guard !isUniform else {
      throw WordProblem("is one digit ten times, which is nobody's NHS number.")
    }
    guard isChecked else {
      throw WordProblem("is not an NHS number: the last digit does not check the others.")
    }
  }

  /// Whether the last digit is the one that modulus 11 gives for the first nine.
  ///
  /// They are multiplied by 10 down to 2; the check digit is 11 less the remainder of their sum, with
  /// 0 for 11. Where that gives 10 there is no such number.
  private var isChecked: Bool {
    let digits = words.utf8.map { Int64($0 - UInt8(ascii: "0")) }
    let sum = zip(digits.prefix(9), stride(from: Int64(10), through: 2, by: -1))
      .reduce(0) { $0 + $1.0 * $1.1 }
    let check = (11 - sum % 11) % 11
    return digits.count == 10 && check == digits[9]
  }

  /// Whether all digits are the same: each of these numbers passes the check, and none is in use.
  private var isUniform: Bool { Set(words.utf8).count == 1 }
}
