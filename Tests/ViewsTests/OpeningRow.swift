import Cases
import Testing
import Views

/// The row, as at the instant that `words` say, of case C-0009, which was referred and, if `triaged`,
/// accepted on 1 June 2026 at 09:00, and in which `more` has happened since.
func openingRow(
  at words: String = "2026-06-01T10:00:00+01:00",
  born: String = "1990-05-17",
  triaged: Bool = true,
  _ more: (inout Story) throws -> Void = { _ in }
) throws -> CaseloadRow {
  var story = try Story([])
  try story.tellReferral(born: born, triaged: triaged)
  try more(&story)
  let instant = try Instant.at(words)
  let file = try #require(story.caseFiles(by: instant).first)
  return CaseloadRow(file, in: story.service, asAt: instant)
}
