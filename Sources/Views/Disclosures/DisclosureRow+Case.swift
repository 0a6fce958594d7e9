import Cases

extension DisclosureRow {
  /// Everything told under the case of `file`, in the order in which it was recorded.
  ///
  /// A case that turned out to be about somebody else is shown with whom it was opened for, who is one
  /// of `people`.
  static func list(
    of file: CaseFile,
    people: [PersonID: Person],
    notices: DisclosureNotices,
    in service: Service
  ) -> [DisclosureRow] {
    let reader = CaseDisclosures(file: file, people: people, notices: notices, service: service)
    let erased = file.erased.compactMap { event in
      kind(of: event).map { DisclosureRow(erased: event, $0, label: file.label) }
    }
    return (reader.shared + reader.referrals + reader.transfers + reader.letters + erased)
      .sorted { $0.origin.position < $1.origin.position }
  }

  /// What an erased event certainly told; `nil` if it may have told nothing.
  private static func kind(of event: RecordedEvent) -> DisclosureKind? {
    if event.type == InformationShared.type.number { return .disclosure }
    if event.type == OnwardReferralMade.type.number { return .onwardReferral }
    return nil
  }
}

/// The disclosures of one case, read one kind after the other.
private struct CaseDisclosures {
  let file: CaseFile
  let people: [PersonID: Person]
  let notices: DisclosureNotices
  let service: Service
  private let suspected: Set<EventID>
  private let made: [EventID: MadeDisclosure]

  init(
    file: CaseFile,
    people: [PersonID: Person],
    notices: DisclosureNotices,
    service: Service
  ) {
    self.file = file
    self.people = people
    self.notices = notices
    self.service = service
    suspected = file.state.suspectedBreaches
    made = Dictionary(
      file.state.madeDisclosures.map { ($0.event, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Whom it is about, or was thought to be.
  private var person: PersonLabel {
    guard file.state.person == nil, let opened = file.openedFor else { return file.personLabel }
    return PersonLabel(opened, people[opened] ?? Person())
  }

  var shared: [DisclosureRow] {
    file.state.disclosures.map { entry in
      let covering = file.state.overrides(covering: entry.content.disclosure)
      return row(
        .disclosure,
        entry.content.disclosure.text,
        entry,
        DisclosedContent(entry.content, in: file.state),
        file.state.term(behind: entry.content, in: service),
        coveredBy: covering
      )
    }
  }

  var referrals: [DisclosureRow] {
    file.state.onwardReferrals.map(\.made).map { entry in
      row(
        .onwardReferral,
        entry.content.referral.text,
        entry,
        DisclosedContent(entry.content),
        file.state.term(behind: entry.content, in: service)
      )
    }
  }

  var transfers: [DisclosureRow] {
    file.state.transfers.map(\.requested).filter { $0.content.toService != nil }.map { entry in
      row(
        .transfer,
        entry.id.words,
        entry,
        DisclosedContent(entry.content),
        file.state.term(behind: entry.content, in: service)
      )
    }
  }

  /// Closing letters that no disclosure of their own records.
  var letters: [DisclosureRow] {
    file.state.closings.compactMap { entry in
      guard let letter = entry.content.closingLetter?.letter,
        !file.state.disclosures.contains(where: { $0.content.disclosure == letter.disclosure })
      else { return nil }
      var backing = DisclosureBacking()
      backing.authority = .consent(letter.consent)
      backing.consent = file.state.consentTerms.first { $0.consent == letter.consent }
      backing.isSuspected = entry.flags.contains(.breachSuspected)
      return row(.letter, entry.id.words, entry, DisclosedContent(letter), backing)
    }
  }

  private func row<Content>(
    _ kind: DisclosureKind,
    _ reference: String,
    _ entry: Entry<Content>,
    _ told: DisclosedContent,
    _ term: ConsentTerm?,
    coveredBy: [Entry<LawfulOverrideRecorded>] = []
  ) -> DisclosureRow {
    var backing = DisclosureBacking()
    if let disclosure = made[entry.id] {
      backing = DisclosureBacking(
        disclosure,
        term,
        in: file.state,
        suspected: suspected,
        service
      )
    }
    backing.coveredBy = coveredBy
    return row(kind, reference, entry, told, backing)
  }

  private func row<Content>(
    _ kind: DisclosureKind,
    _ reference: String,
    _ entry: Entry<Content>,
    _ told: DisclosedContent,
    _ backing: DisclosureBacking
  ) -> DisclosureRow {
    var backing = backing
    let stream = StreamID(file.id)
    backing.note(
      file.state.corrections + file.person.corrections,
      on: reference,
      event: entry.id,
      told: told,
      notice: notices.notice(on: reference, in: stream)
    )
    return DisclosureRow(
      kind,
      reference,
      in: stream,
      about: [person],
      DisclosureOrigin(entry),
      told: told,
      backing: backing,
      label: file.label
    )
  }
}
