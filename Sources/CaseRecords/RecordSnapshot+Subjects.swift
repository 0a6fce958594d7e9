public import Cases
import TransparencyLog

extension RecordSnapshot {
  /// Whom `stream` was opened about, whatever was corrected since; `nil` if it is about nobody's life, or
  /// the person has been erased.
  public func subject(of stream: StreamID) throws -> PersonID? {
    switch stream.kind {
    case .person: PersonID(checked: stream.name)
    case .case: try openedFor(CaseID(checked: stream.name))
    case .safeguarding:
      switch try history(of: stream).first?.event.event {
      case .safeguardingConcernRaised(let concern): concern.subject.person
      case _: nil
      }
    case .staff, .huddle, .governance: nil
    }
  }
}

extension AccessedSubjects {
  /// How many people are listed by their references; more are given as a digest.
  private static let longestList = 500

  /// Those whose records are read: by reference, or if there are too many, how many and a digest.
  public init(of people: Set<PersonID>) {
    let names = people.map(\.text).sorted()
    guard names.count > Self.longestList else {
      self = .people(names.map(PersonID.init(checked:)))
      return
    }
    let text = names.map { $0 + "\n" }.joined()
    let hash = sha256(text.utf8.span)
    self = .set(
      SubjectSet(
        count: Count(checked: Int64(names.count)),
        hash: ContentHash(hash.word0, hash.word1, hash.word2, hash.word3)
      )
    )
  }
}
