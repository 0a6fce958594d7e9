/// One decision to share without consent, with the time for which it held.
public struct OverrideTerm: Sendable, Equatable {
  /// The event that recorded it.
  public let entry: Entry<LawfulOverrideRecorded>
  /// From when on it allowed anything: never before it was decided.
  public let began: Instant
  /// Up to when, without that instant.
  public let end: Instant
  /// By when a senior has to confirm it; `nil` if nobody has to.
  public let confirmBy: Instant?
  /// The event by which a senior confirmed it.
  public let confirmation: EventID?
}

extension OverrideTerm {
  /// Which override.
  public var id: OverrideID { entry.content.override }

  /// Whether a senior still has to confirm it.
  public var awaitsConfirmation: Bool { confirmBy != nil && confirmation == nil }
}

extension Case {
  /// Every override of this case, with the times that `service` sets for it.
  ///
  /// One that a senior has to confirm and nobody has confirmed ends when that was due.
  public func overrideTerms(in service: Service) -> [OverrideTerm] {
    overrides.map { entry in
      let content = entry.content
      let window = Duration.seconds(service.limits.overrideHours * 3_600)
      let due = service.confirmationDue(of: entry)
      let confirmation = confirmation(of: entry, in: service)
      let until = content.until?.instant ?? content.from.instant.advanced(by: window)
      let isKept = due == nil || confirmation != nil
      return OverrideTerm(
        entry: entry,
        began: max(content.from.instant, entry.effective),
        end: isKept ? until : min(until, due ?? until),
        confirmBy: due,
        confirmation: confirmation
      )
    }
  }

  /// The events of the overrides that a senior was to confirm, and has not.
  public func unconfirmedOverrides(in service: Service) -> Set<EventID> {
    Set(overrideTerms(in: service).filter(\.awaitsConfirmation).map(\.entry.id))
  }

  /// The override with this reference.
  func override(_ id: OverrideID, in service: Service) -> OverrideTerm? {
    overrideTerms(in: service).first { $0.id == id }
  }

  /// The first note or override by which a senior other than its author confirmed `entry` in time.
  private func confirmation(
    of entry: Entry<LawfulOverrideRecorded>,
    in service: Service
  ) -> EventID? {
    guard let due = service.confirmationDue(of: entry) else { return nil }
    let id = entry.content.override
    func counts(_ author: Author, at instant: Instant) -> Bool {
      author.staff != entry.author.staff && service.role(author.role)?.senior ?? false
        && instant <= due
    }
    let noted = notes.first { note in
      note.content.confirms == id && counts(note.author, at: note.effective)
    }
    let repeated = overrides.first { other in
      other.content.confirms == id && counts(other.author, at: other.effective)
    }
    return noted?.id ?? repeated?.id
  }
}

extension Service {
  /// By when a senior has to confirm an override; `nil` if its author is one, or its ground is safe.
  fileprivate func confirmationDue(of entry: Entry<LawfulOverrideRecorded>) -> Instant? {
    guard mustConfirm(entry.content.ground, by: entry.author) else { return nil }
    return entry.effective.advanced(by: .seconds(limits.overrideReviewHours * 3_600))
  }
}
