import Cases

extension Disclosures {
  /// The register as a table, one disclosure to a row, under headings if `grouping` says so.
  public func report(by grouping: Grouping? = nil) -> Report {
    Report(
      "disclosures",
      "What left the service, to whom, on what authority, and was it corrected?",
      fields: Self.fields,
      sections: Section.list(rows) { row in
        switch grouping {
        case .recipient: row.recipientWords
        case .authority: row.authorityKind
        case nil: nil
        }
      },
      panels: panels,
      notes: ["As at \(asAt.words)."] + notes + remarks
    )
  }

  private var remarks: [String] {
    [
      copies == 0 ? nil : "Exports that made the copy of a release: \(copies).",
      unreadable == 0
        ? nil : "Erased entries of which nobody can tell whether they told anybody: \(unreadable).",
      omitted == 0 ? nil : "Left out by the filters: \(omitted).",
    ].compactMap(\.self)
  }

  private static let fields: [Field<DisclosureRow>] = identity + told + basis + afterwards

  private static let identity: [Field<DisclosureRow>] = [
    Field("disclosure", "Disclosure", "The reference by which people call it.") {
      .text($0.reference)
    },
    Field("kind", "Kind", "In which way it was told.") { .text($0.kind.words) },
    Field("record", "Record", "The case, the concern or the request that it stands in.") {
      .text($0.record.words)
    },
    Field("person", "Person", "Whom it is about, by initials.") {
      Cell(list: $0.people.map(\.initials))
    },
    Field("personId", "Person id", "Their references.", isDetail: true) {
      Cell(list: $0.people.map { $0.id?.text ?? PersonLabel.erased.name })
    },
    Field("happened", "Happened", "When it was told.") { .happened($0.origin.happened) },
    Field("recorded", "Recorded", "When that was recorded.") { .instant($0.origin.recorded) },
    Field("by", "By", "Who told it.") { .text($0.origin.by.text) },
  ]

  private static let told: [Field<DisclosureRow>] = [
    Field("recipient", "Recipient", "The kind of recipient.") { .text($0.recipientWords) },
    Field("recipientName", "Who", "The person or the organisation that was told.") {
      Cell($0.told.name)
    },
    Field("purpose", "Purpose", "What it was told for, or by which route.") {
      Cell($0.told.purpose)
    },
    Field("level", "Level", "How much detail was told.") { Cell($0.told.level) },
    Field("content", "Content", "The reference of what was told.") { Cell($0.told.reference) },
    Field("hash", "SHA-256", "Of what was sent, if it was written.", isDetail: true) {
      Cell($0.told.hash?.words)
    },
    Field("words", "What", "What was told, in words.", isDetail: true, isClinical: true) {
      Cell($0.told.words)
    },
    Field("method", "Method", "How it was told.") { Cell($0.told.method) },
    Field("oral", "Oral", "Whether it was spoken.") { .known($0.told.isOral, $0) },
    Field("beforeDecision", "Before decision", "Whether it came before the decision.") {
      Cell($0.told.timing)
    },
    Field("request", "Request", "The request that it answers.") { Cell($0.told.request) },
    Field("thirdParty", "Third party", "Whether it spoke of anybody else.") {
      .known($0.told.containsThirdParty, $0)
    },
    Field("personTold", "Person told", "Whether the person knows.", isDetail: true) {
      .known($0.told.personTold, $0)
    },
  ]

  private static let basis: [Field<DisclosureRow>] = [
    Field("authorityKind", "Authority", "What kind of thing it rested on.") {
      .text($0.authorityKind)
    },
    Field("authority", "Which", "The consent, the override, the ground or the request.") {
      Cell($0.backing.authority?.description)
    },
    Field("consentBy", "Consent by", "Who agreed.") { Cell($0.backing.consent?.giver) },
    Field("consentAt", "Consent at", "When they agreed.") {
      Cell(($0.backing.consent?.began).map { Happened($0) })
    },
    Field("consentLevel", "Consent to", "The most they agreed to.") {
      Cell($0.backing.consent?.agreement.maxLevel)
    },
    Field("ground", "Ground", "On which ground it was told without consent.") {
      Cell($0.ground)
    },
    Field("authoriser", "Authorised by", "Who decided to tell it without consent.") {
      Cell($0.backing.override?.entry.content.authoriser)
    },
    Field("confirmed", "Confirmed", "Whether a senior confirmed that, where one has to.") {
      $0.confirmation
    },
    Field("coveredBy", "Covered by", "Decisions that found it right afterwards.") {
      Cell(list: $0.coveringWords)
    },
  ]

  private static let afterwards: [Field<DisclosureRow>] = [
    Field("withdrawn", "Withdrawn", "When its consent was taken back, if before it was told.") {
      Cell($0.backing.withdrawal?.happened)
    },
    Field("breachSuspected", "Breach?", "Whether it may have been a breach.") {
      .flag($0.backing.isSuspected)
    },
    Field("corrected", "Corrected", "What was corrected of it, or of what it passed on.") {
      Cell(list: $0.correctionWords)
    },
    Field("notified", "Notified", "What became of telling the recipient.") {
      Cell(list: $0.noticeWords)
    },
    Field("noticeOpen", "Notice open", "Whether the recipient has to be told, or to answer.") {
      .flag($0.isNoticeOpen)
    },
    Field("label", "Label", "The highest label of anything it was read from.") { Cell($0.label) },
    Field("event", "Event", "The event that recorded it.", isDetail: true) {
      .text($0.origin.event.words)
    },
  ]
}

extension Cell {
  /// Yes or no; where the record says neither, that it is not known.
  fileprivate static func known(_ flag: Bool?, _ row: DisclosureRow) -> Cell {
    flag.map(Cell.flag) ?? .text(row.isErased ? PersonLabel.erased.name : DisclosureRow.unknown)
  }
}
