import Cases

/// One measure of all the referrals of a return, as far as it is shown.
struct Measured: Sendable {
  /// What was measured.
  let measure: Measure
  /// The indicator, if the service description has it.
  let indicator: Indicator?
  /// What every referral means for it.
  let indications: [Indication]
  /// Under which number counts are left out; 0 if none is.
  let threshold: Int

  /// How often it means this, or that this is left out.
  ///
  /// Of what was done and what was not, both are left out if either is small: with the percentage each
  /// tells the other.
  func count(_ indication: Indication) -> Cell {
    let isDecided = indication == .met || indication == .missed
    return isDecided && !areDecidedShown ? mark : shown(number(of: indication))
  }

  /// Of those that are decided, how many were met, in percent.
  var percentMet: Cell {
    let met = number(of: .met)
    return areDecidedShown ? Cell(percent(met, of: met + number(of: .missed))) : mark
  }

  /// Of what takes days, how many there are.
  var dayCount: Cell { shown(days.count) }

  /// The middle of them; the lower of the two in the middle of an even number.
  var median: Cell {
    guard !days.isEmpty else { return .none }
    return isShown(days.count) ? .integer(days[(days.count - 1) / 2]) : mark
  }

  /// How many days it took at the most, which is one person's number.
  var longest: Cell { threshold > 0 && !days.isEmpty ? mark : Cell(days.last) }

  private var days: [Int64] {
    indications.compactMap { if case .days(let days) = $0 { days } else { nil } }.sorted()
  }

  private var areDecidedShown: Bool { isShown(number(of: .met)) && isShown(number(of: .missed)) }

  private var mark: Cell { .text(SmallNumbers.mark) }

  private func number(of indication: Indication) -> Int { indications.count { $0 == indication } }

  private func isShown(_ count: Int) -> Bool {
    SmallNumbers.suppressed(count, below: threshold) != nil
  }

  private func shown(_ count: Int) -> Cell { isShown(count) ? .integer(Int64(count)) : mark }
}
