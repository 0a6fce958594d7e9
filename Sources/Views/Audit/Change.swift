import CaseRecords
import Cases

/// What differs between two contents, in words.
enum Change {
  /// A phrase for each field that differs, as in `requirements[0].months 12 → 9`; a field that was
  /// left out has an empty side.
  static func list(from old: any EventContent, to new: any EventContent) -> [String] {
    Difference.between(old, new).map { "\($0.path) \($0.from ?? "") → \($0.to ?? "")" }
  }
}
