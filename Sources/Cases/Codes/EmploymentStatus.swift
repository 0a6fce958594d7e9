/// Whether a person works (M18); the codes are national.
///
/// ZZ is the blank `declined`, UU the blank `notKnown`.
public enum EmploymentStatus: UInt8, CodeSet {
  case employed = 1
  case seekingWork
  case student
  case longTermSick
  case caring
  case withoutBenefits
  case volunteering
  case retired

  /// How people know this status.
  public var entry: CodeEntry {
    switch self {
    case .employed: CodeEntry("01", "employed", national: "01")
    case .seekingWork: CodeEntry("02", "unemployed and seeking work", national: "02")
    case .student: CodeEntry("03", "student, not working or seeking work", national: "03")
    case .longTermSick: CodeEntry("04", "long-term sick or disabled", national: "04")
    case .caring: CodeEntry("05", "looking after family or home", national: "05")
    case .withoutBenefits:
      CodeEntry("06", "not receiving benefits, and not working or seeking work", national: "06")
    case .volunteering:
      CodeEntry("07", "unpaid voluntary work, not working or seeking work", national: "07")
    case .retired: CodeEntry("08", "retired", national: "08")
    }
  }
}
