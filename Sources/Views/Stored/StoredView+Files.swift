import CaseRecords
import Cases

// The views of cases, concerns, people and staff: each keeps what the streams that feed it come to.

extension StoredView {
  /// Who is responsible for whom, and what is due next.
  static let caseload = files(
    .caseload,
    "Who are we responsible for, and what is due next?",
    lines: { $0.isReferred ? 1 : 0 }
  )

  /// Which people are at risk.
  static let safeguarding = files(
    .safeguarding,
    "Which people are at risk, what has been answered, and what is late?",
    of: [.safeguarding, .person]
  )

  /// What a safety huddle looks at.
  static let huddle = files(
    .huddle,
    "Is everybody safe, is everybody seen, and what cannot wait?",
    of: [.case, .person, .safeguarding, .staff, .huddle]
  )

  /// Who is with the police.
  static let custody = files(
    .custody,
    "Who will be interviewed, charged or released before we see them?",
    current: { $0.isErased || $0.state.matters.contains { $0.custodyStage != .elsewhere } }
  )

  /// Where the service has to be at court.
  static let court = files(
    .court,
    "Where must we be, with what, and by when?",
    lines: { $0.state.hearings.count }
  )

  /// What came in, and what others have not answered.
  static let referrals = files(
    .referrals,
    "What has come in and not been dealt with, and what have others not answered?",
    current: { $0.isWorkedOn || !$0.state.onwardReferrals.isEmpty }
  )

  /// What the service did in a period.
  static let outcomes = files(
    .outcomes,
    "What did the service do, and what difference did it make?"
  )

  /// What may be destroyed.
  static let retention = files(
    .retention,
    "What may be destroyed, what must not, and who decides?",
    governance: isRequest
  )

  /// What left the service.
  static let disclosures = files(
    .disclosures,
    "What left the service, to whom, and on what authority?",
    governance: { isRequest($0) || isNotice($0) }
  )

  /// Who agreed to what.
  static let consent = files(
    .consent,
    "Who agreed to what, and what may be told now?",
    current: { !$0.isClosed }
  )

  /// Who works here.
  static let staff = files(
    .staff,
    "Is everybody safe, supervised and allowed to work?",
    of: [.case, .person, .safeguarding, .staff, .huddle]
  )

  /// A view that keeps what streams come to, as far as the types of events tell that feed it.
  ///
  /// - Parameters:
  ///   - view: Which view; its name, and which types feed it.
  ///   - question: The question it answers.
  ///   - kinds: The kinds of streams that have rows.
  ///   - isCurrent: Whether a case is shown to somebody who asks for nothing else.
  ///   - lines: For how many lines of the view a case stands.
  ///   - governance: Which other streams of governance have rows.
  /// - Returns: The view.
  private static func files(
    _ view: FedView,
    _ question: String,
    of kinds: Set<StreamKind> = [.case, .person, .safeguarding],
    current isCurrent: @escaping @Sendable (CaseFile) -> Bool = \.isWorkedOn,
    lines: @escaping @Sendable (CaseFile) -> Int = { _ in 1 },
    governance: @escaping @Sendable (GovernanceSubject) -> Bool = { _ in false }
  ) -> StoredView {
    let types = view.types.union(backbone)
    return StoredView(
      view.rawValue,
      version: 1,
      question,
      .streams(
        StreamShape(
          kinds: kinds.union([.governance]),
          takes: { stream in
            kinds.contains(stream.kind)
              || stream.subject.map { isOfAll($0) || governance($0) } ?? false
          },
          types: types,
          draft: { fold in
            RowDraft(
              facets: RowFacets(of: fold, isCurrent: isCurrent, lines: lines),
              content: fold.bytes
            )
          }
        )
      )
    )
  }

  /// Whether every view has rows of it: how long records are kept, and who may see them.
  private static func isOfAll(_ subject: GovernanceSubject) -> Bool {
    switch subject {
    case .retention, .restriction: true
    case .store, .service, .refusals, .access, .views, .signing, .glass, .request, .notice: false
    }
  }

  @Sendable private static func isRequest(_ subject: GovernanceSubject) -> Bool {
    if case .request = subject { true } else { false }
  }

  private static func isNotice(_ subject: GovernanceSubject) -> Bool {
    if case .notice = subject { true } else { false }
  }

  /// What every view has to know of a stream to tell whose it is, who may see it, and whether it goes on.
  private static let backbone: Set<UInt16> = [
    PersonRegistered.type.number, DeathRecorded.type.number, ReferralReceived.type.number,
    ReferralTriaged.type.number, CaseClosed.type.number, CaseReopened.type.number,
    SafeguardingConcernRaised.type.number, SafeguardingConcernTriaged.type.number,
    SafeguardingConcernClosed.type.number,
    EntryCorrected.type.number, AccessRestrictionChanged.type.number,
    RetentionReviewed.type.number, ErasureExecuted.type.number,
  ]
}

extension RowFacets {
  /// The facets of what a stream comes to.
  ///
  /// A case is found by who works on it and by its person; a concern by the cases that it touches; and
  /// of governance, what restricts who may see something is current.
  fileprivate init(
    of fold: StreamFold,
    isCurrent: (CaseFile) -> Bool,
    lines: (CaseFile) -> Int
  ) {
    self.init(label: fold.label)
    if let id = fold.stream.case {
      let file = CaseFile(id: id, events: fold.events, person: Person())
      let workers = file.state.allocations.map { StreamID($0.staff) }
      self.isCurrent = isCurrent(file)
      self.lines = UInt32(clamping: lines(file))
      marks = Set(of: workers + [file.state.person.map { StreamID($0) }].compactMap(\.self))
    } else if let id = fold.stream.concern {
      let file = ConcernFile(id: id, events: fold.events)
      self.isCurrent = file.state.isOpen || file.isErased
      marks = Set(of: file.state.linkedCases.map { StreamID($0) })
    } else if let subject = fold.stream.subject {
      self.isCurrent = if case .restriction = subject { true } else { false }
    }
  }
}
