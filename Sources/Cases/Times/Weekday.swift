/// A day of the week.
///
/// The numbers are stored.
public enum Weekday: UInt8, CodeSet {
  case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday

  /// How people write this day.
  public var entry: CodeEntry {
    switch self {
    case .monday: CodeEntry("monday", "Monday")
    case .tuesday: CodeEntry("tuesday", "Tuesday")
    case .wednesday: CodeEntry("wednesday", "Wednesday")
    case .thursday: CodeEntry("thursday", "Thursday")
    case .friday: CodeEntry("friday", "Friday")
    case .saturday: CodeEntry("saturday", "Saturday")
    case .sunday: CodeEntry("sunday", "Sunday")
    }
  }
}
