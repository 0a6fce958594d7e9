import Cases

extension DisclosureRow {
  /// What was handed over when a right was made use of; `nil` if nothing was, or nobody can say.
  init?(_ file: RequestFile) {
    guard let decided = file.state.decided, let sent = decided.content.sentAt else { return nil }
    var told = DisclosedContent(file.state)
    told.request = file.id.text
    var backing = DisclosureBacking()
    backing.authority = .right(file.id)
    backing.isSuspected = decided.flags.contains(.breachSuspected)
    let origin = DisclosureOrigin(
      event: decided.id,
      position: decided.position,
      happened: .at(sent),
      recorded: decided.recorded,
      by: decided.author.staff,
      flags: decided.flags,
      label: decided.label
    )
    self.init(
      .release,
      file.id.text,
      in: StreamID(.request(file.id)),
      about: [file.personLabel],
      origin,
      told: told,
      backing: backing,
      label: file.label
    )
  }

  /// What was written out of the record; `nil` if `event` says that it was only looked at.
  init?(export event: RecordedEvent, people: [PersonID: Person]) {
    guard case .recordAccessed(let content) = event.event, content.mode == .export else {
      return nil
    }
    let listed = content.subjects.listed?.map { PersonLabel($0, people[$0] ?? Person()) }
    self.init(
      .export,
      event.id.words,
      in: event.stream,
      about: listed ?? [],
      DisclosureOrigin(event),
      told: DisclosedContent(content),
      label: event.label
    )
  }
}

extension RecordedEvent {
  /// Whether it wrote out the copy that one of `releases` handed over: an export for a request for
  /// access, of nobody but people who were sent what they asked for.
  func isCopy(of releases: [DisclosureRow]) -> Bool {
    guard case .recordAccessed(let content) = event, content.mode == .export,
      content.purpose == .subjectAccess, let people = content.subjects.listed, !people.isEmpty
    else { return false }
    let served = Set(releases.flatMap(\.people).compactMap(\.id))
    return people.allSatisfy(served.contains)
  }
}
