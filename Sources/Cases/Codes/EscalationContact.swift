/// Who is told at once of a high risk.
public enum EscalationContact: UInt8, CodeSet {
  case custody = 1
  case healthcare
  case police
  case crisis
  case courtCells
  case prison
  case dutySenior

  /// How people know this contact.
  public var entry: CodeEntry {
    switch self {
    case .custody: CodeEntry("custody", "the custody officer")
    case .healthcare: CodeEntry("healthcare", "custody healthcare")
    case .police: CodeEntry("police", "the police")
    case .crisis: CodeEntry("crisis", "the crisis team")
    case .courtCells: CodeEntry("courtCells", "cell staff or the escort at court")
    case .prison: CodeEntry("prison", "the prison")
    case .dutySenior: CodeEntry("dutySenior", "the duty senior")
    }
  }
}
