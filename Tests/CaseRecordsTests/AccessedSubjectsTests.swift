import CaseRecords
import Cases
import Testing

@Suite struct `Whose records were read` {
  @Test func `is a list of up to five hundred people`() {
    let subjects = AccessedSubjects(of: people(500))
    #expect(subjects.listed?.count == 500 && subjects.unlisted == nil)
    #expect(subjects.listed?.prefix(2).map(\.text) == ["PN0001", "PN0002"])
  }

  /// The digest is that of `for n in $(seq 1 501); do printf 'PN%04d\n' $n; done | sha256sum`.
  @Test func `is a number and a digest if there are more`() {
    let subjects = AccessedSubjects(of: people(501))
    #expect(subjects.listed == nil && subjects.unlisted?.count == 501)
    #expect(
      subjects.unlisted?.hash.words
        == "56ab0684d6cc0bf72f5b473675ffbc4fe6ed25242cf2b36af7a9a0009225b157"
    )
  }
}

/// PN0001, PN0002 and so on.
private func people(_ count: Int) -> Set<PersonID> {
  Set((1...count).map { PersonID(checked: "PN" + String(10_000 + $0).dropFirst()) })
}
