import Cases

extension DisclosureRow {
  /// Every referral of the concern of `file` to another body, in the order in which they were made.
  ///
  /// A consent or an override on which one rests stands in one of the `cases` that it touches.
  static func list(
    of file: ConcernFile,
    cases: [CaseID: CaseFile],
    notices: DisclosureNotices,
    in service: Service
  ) -> [DisclosureRow] {
    let linked = file.state.linkedCases.compactMap { cases[$0]?.state }
    let made = file.state.threads.map(\.made).map { entry in
      row(of: file, entry, linked: linked, notices: notices, in: service)
    }
    let erased = file.erased.filter { $0.type == SafeguardingReferralMade.type.number }
      .map { DisclosureRow(erased: $0, .safeguardingReferral, label: file.label) }
    return (made + erased).sorted { $0.origin.position < $1.origin.position }
  }

  private static func row(
    of file: ConcernFile,
    _ entry: Entry<SafeguardingReferralMade>,
    linked: [Case],
    notices: DisclosureNotices,
    in service: Service
  ) -> DisclosureRow {
    let told = DisclosedContent(entry.content, in: service)
    let reference = entry.content.referral.text
    var backing = DisclosureBacking()
    if let disclosure = MadeDisclosure(entry),
      let holder = linked.first(where: { $0.holds(entry.content.basis) })
    {
      let term = holder.term(behind: entry.content, in: service)
      backing = DisclosureBacking(disclosure, term, in: holder, suspected: [], service)
    }
    backing.authority = Authority(entry.content.basis)
    backing.isSuspected = entry.flags.contains(.breachSuspected) || backing.withdrawal != nil
    backing.note(
      file.state.corrections,
      on: reference,
      event: entry.id,
      told: told,
      notice: notices.notice(on: reference, in: StreamID(file.id))
    )
    return DisclosureRow(
      .safeguardingReferral,
      reference,
      in: StreamID(file.id),
      about: people(in: file),
      DisclosureOrigin(entry),
      told: told,
      backing: backing,
      label: file.label
    )
  }

  /// Everybody at risk who is registered; whoever has been erased stands there as such.
  private static func people(in file: ConcernFile) -> [PersonLabel] {
    guard file.state.raised != nil else { return [.erased] }
    return file.state.subjects.map { PersonLabel($0.person, file.people[$0.person] ?? Person()) }
      + Array(repeating: .erased, count: file.state.erasedSubjectCount)
  }
}

extension Case {
  /// Whether what `basis` names stands in this case.
  fileprivate func holds(_ basis: SafeguardingBasis) -> Bool {
    switch basis {
    case .consent(let id): consents.contains { $0.content.consent == id }
    case .recorded(let id): overrides.contains { $0.content.override == id }
    case .override: false
    }
  }
}
