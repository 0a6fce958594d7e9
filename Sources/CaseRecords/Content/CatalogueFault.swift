/// Why a program cannot read what older ones wrote: its chain of upcasters is broken.
///
/// It is a mistake in the program, not in a store, and is found before a store is opened.
public enum CatalogueFault: Error, Equatable, CustomStringConvertible {
  /// Nothing leads on from this version of the type.
  case gap(String, UInt16)
  /// A step leads back to the same version or an earlier one.
  case loop(String, UInt16, UInt16)
  /// Two steps begin at this version.
  case doubled(String, UInt16)
  /// The step from this version gives another listing than the next one reads.
  case mismatched(String, UInt16)
  /// There is no such type.
  case unknownType(String)

  /// What is wrong, and what to do.
  public var description: String {
    let fault =
      switch self {
      case .gap(let type, let version): "nothing leads on from version \(version) of \(type)"
      case .loop(let type, let from, let to):
        "\(type) is led from version \(from) to \(to), which is not later"
      case .doubled(let type, let version): "two steps lead on from version \(version) of \(type)"
      case .mismatched(let type, let version):
        "the step from version \(version) of \(type) gives another listing than is read next"
      case .unknownType(let type): "there are steps for \(type), which is no type"
      }
    return "This caselog cannot read what older ones wrote: \(fault). "
      + "No store has been opened. Use another version of caselog, and report this."
  }
}
