public import Cases

/// Who agreed to what, towards whom, and what may be told now.
///
/// It is for reading. Whoever records a disclosure is judged by the case itself, not by this.
public struct ConsentStatus: Sendable {
  /// How rows are put under headings.
  public enum Grouping: Sendable, CaseIterable {
    /// By the case.
    case `case`
    /// By what it is for.
    case purpose
    /// By who would be told.
    case recipient
    /// By how the person stands to it.
    case state
  }

  /// What may be told in one case.
  public struct Answer: Sendable {
    /// Which case.
    public let id: CaseID
    /// Whether it may be told, and what decides that.
    public let answer: SharingAnswer
  }

  /// The rows that the filter let through: by case, then by purpose, then by recipient.
  public let rows: [ConsentRow]
  /// How many rows of the cases that were looked at the filter left out.
  public let omitted: Int
  /// How many closed cases were not looked at.
  public let closedCases: Int
  /// Whether something was asked.
  public let isAsked: Bool
  /// The answers to the question that was asked, one for each case that is shown and can be read.
  public let answers: [Answer]
  /// As at when all of this is so.
  public let asAt: Instant
  /// From where the record was looked at, in words.
  public let notes: [String]

  /// The consents of `files` as they are at `instant`, by the rules of `service`.
  ///
  /// If `question` is given, with its answers. `others` are so many more cases, all closed.
  public init(
    _ files: some Sequence<CaseFile>,
    in service: Service,
    asAt instant: Instant,
    filter: ConsentFilter = ConsentFilter(),
    others: Int = 0,
    asking question: SharingQuestion? = nil,
    notes: [String] = []
  ) {
    let given = files.sorted { $0.id < $1.id }
    let files = filter.looksAtClosed ? given : given.filter { !$0.isClosed }
    let all = files.flatMap { Self.rows(of: $0, in: service, at: instant) }
    let rows = all.filter(filter.admits)
    let shown = Set(rows.map(\.id))
    self.rows = rows
    omitted = all.count - rows.count
    closedCases = given.count - files.count + others
    isAsked = question != nil
    answers =
      question.map { question in
        files.filter { shown.contains($0.id) && !$0.isErased }.map { file in
          Answer(id: file.id, answer: file.mayShare(question, at: instant, in: service))
        }
      } ?? []
    asAt = instant
    self.notes = notes
  }

  private static func rows(
    of file: CaseFile,
    in service: Service,
    at instant: Instant
  ) -> [ConsentRow] {
    if file.isErased { return [ConsentRow(erased: file, asAt: instant)] }
    let mayBeChild = AgeRange(of: file.person, at: instant).isUnder18 != false
    return ConsentTarget.list(of: file.state, mayBeChild: mayBeChild, in: service).map {
      ConsentRow(file, $0, in: service, asAt: instant)
    }
  }
}
