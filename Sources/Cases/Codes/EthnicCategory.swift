/// The ethnic group that a person says they belong to (M09); the codes are national.
///
/// Z is the blank `declined`, 99 the blank `notRecorded`. What an officer observed is no answer.
public enum EthnicCategory: UInt8, CodeSet {
  case whiteBritish = 1
  case whiteIrish
  case otherWhite
  case whiteAndBlackCaribbean
  case whiteAndBlackAfrican
  case whiteAndAsian
  case otherMixed
  case indian
  case pakistani
  case bangladeshi
  case otherAsian
  case caribbean
  case african
  case otherBlack
  case chinese
  case other

  /// How people know this category.
  public var entry: CodeEntry {
    switch self {
    case .whiteBritish: CodeEntry("A", "White British", national: "A")
    case .whiteIrish: CodeEntry("B", "White Irish", national: "B")
    case .otherWhite: CodeEntry("C", "any other White background", national: "C")
    case .whiteAndBlackCaribbean: CodeEntry("D", "White and Black Caribbean", national: "D")
    case .whiteAndBlackAfrican: CodeEntry("E", "White and Black African", national: "E")
    case .whiteAndAsian: CodeEntry("F", "White and Asian", national: "F")
    case .otherMixed: CodeEntry("G", "any other mixed background", national: "G")
    case .indian: CodeEntry("H", "Indian", national: "H")
    case .pakistani: CodeEntry("J", "Pakistani", national: "J")
    case .bangladeshi: CodeEntry("K", "Bangladeshi", national: "K")
    case .otherAsian: CodeEntry("L", "any other Asian background", national: "L")
    case .caribbean: CodeEntry("M", "Caribbean", national: "M")
    case .african: CodeEntry("N", "African", national: "N")
    case .otherBlack: CodeEntry("P", "any other Black background", national: "P")
    case .chinese: CodeEntry("R", "Chinese", national: "R")
    case .other: CodeEntry("S", "any other ethnic group", national: "S")
    }
  }
}
