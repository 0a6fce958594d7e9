import ArgumentParser
import CaseRecords
import Cases
import Interchange

/// A stage of a case as people type it: with a hyphen for a blank.
enum StageName {
  /// The stage called `name`.
  ///
  /// - Throws: a `ValidationError` with the nearest name and the whole list.
  static func stage(_ name: String) throws -> CaseStage {
    if let stage = CaseStage.allCases.first(where: { word($0) == name }) { return stage }
    let words = CaseStage.allCases.map(word)
    throw ValidationError(
      "There is no stage \(Excerpt(name)). \(Nearest.question(to: name, among: words))"
        + "The stages are: \(words.joined(separator: ", "))."
    )
  }

  private static func word(_ stage: CaseStage) -> String {
    stage.words.split(separator: " ").joined(separator: "-")
  }
}
