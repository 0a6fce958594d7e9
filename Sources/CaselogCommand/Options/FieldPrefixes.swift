import CaseRecords
import Interchange
import Views

/// The beginnings of the paths of fields that somebody asks for.
struct FieldPrefixes {
  private let prefixes: [FieldPath]

  /// The prefixes that `words` spell; none asks for every field.
  ///
  /// References have a hyphen, which the paths in the content of an event have not.
  ///
  /// - Throws: ``Failure`` if one of them spells no path.
  init(_ words: [String]) throws(Failure) {
    prefixes = try words.map { (words) throws(Failure) in
      let steps = words.split(separator: ".", omittingEmptySubsequences: false)
        .map { Self.steps(of: $0) }
      guard !steps.contains(where: \.isEmpty) else {
        throw Failure(
          .usage,
          "\(Excerpt(words)) is not the path of a field.",
          next: ["As in consent, consent.K-0001.giver or contact[6]."]
        )
      }
      return FieldPath(steps.flatMap(\.self))
    }
  }

  /// Whether the field at `path` is asked for.
  func admits(_ path: FieldPath) -> Bool {
    prefixes.isEmpty || prefixes.contains { path.steps.starts(with: $0.steps) }
  }

  /// Refuses a prefix under which there is nothing: an empty list would be taken for an answer.
  ///
  /// - Throws: ``Failure`` with the nearest first step of a path.
  func check(_ fields: [CaseField]) throws(Failure) {
    for prefix in prefixes
    where !fields.contains(where: { $0.path.steps.starts(with: prefix.steps) }) {
      let known = Set(fields.compactMap { FieldPath(Array($0.path.steps.prefix(1))).description })
      let longer = Set(fields.map { FieldPath(Array($0.path.steps.prefix(2))).description })
      throw Failure(
        .notFound,
        "The case has no field \(prefix) at that moment. "
          + Nearest.question(to: "\(prefix)", among: known.union(longer).sorted()),
        next: ["They begin with: \(known.sorted().joined(separator: ", "))"]
      )
    }
  }

  /// A name and the indices after it; nothing if it is neither.
  private static func steps(of part: Substring) -> [FieldPath.Step] {
    let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
    guard let name = pieces.first, !name.isEmpty else { return [] }
    let indices = pieces.dropFirst().map { $0.last == "]" ? Int($0.dropLast()) : nil }
    guard !indices.contains(nil) else { return [] }
    return [.field(String(name))] + indices.compactMap { $0.map(FieldPath.Step.element) }
  }
}
