/// Something told to somebody outside the service, whichever event recorded it.
public struct MadeDisclosure: Sendable, Equatable {
  /// What people call it, with its reference.
  public let name: String
  /// The event that recorded it.
  public let event: EventID
  /// When it was told.
  public let happened: Happened
  /// When it was recorded.
  public let recorded: Instant
  /// What it rested on.
  public let authority: DisclosureAuthority
  /// What it was told for.
  public let purpose: ConsentPurpose?
  /// The marks it got when it was recorded.
  public let flags: Flags
}

extension Case {
  /// Everything told under this case, in the order in which it was recorded.
  public var madeDisclosures: [MadeDisclosure] {
    let shared = disclosures.map { entry in
      MadeDisclosure(
        entry,
        name: "Disclosure \(entry.content.disclosure)",
        authority: entry.content.authority,
        purpose: entry.content.purpose
      )
    }
    let referred = onwardReferrals.map(\.made).map { entry in
      MadeDisclosure(
        entry,
        name: "Referral \(entry.content.referral)",
        authority: entry.content.authority,
        purpose: .service
      )
    }
    let transferred = transfers.map(\.requested).compactMap { entry in
      entry.content.authority.map { authority in
        MadeDisclosure(entry, name: "The transfer", authority: authority, purpose: .service)
      }
    }
    return (shared + referred + transferred).sorted { $0.recorded < $1.recorded }
  }

  /// The disclosures that may have been breaches: those marked so when they were recorded, and those
  /// made between the time a withdrawal of their consent was said and the time it was recorded.
  public var suspectedBreaches: Set<EventID> {
    let marked = madeDisclosures.filter { $0.flags.contains(.breachSuspected) }.map(\.event)
    let overtaken = withdrawals.flatMap { withdrawal in
      tellings(under: consents.map(\.content.consent), takenBackBy: withdrawal.content).filter {
        $0.happened.latest >= withdrawal.happened.earliest && $0.recorded <= withdrawal.recorded
      }
    }.map(\.event)
    return Set(marked + overtaken)
  }

  /// The disclosures that rested on one of `consents`, for a purpose that `withdrawal` takes back.
  func tellings(
    under consents: [ConsentID],
    takenBackBy withdrawal: ConsentWithdrawn
  ) -> [MadeDisclosure] {
    madeDisclosures.filter { disclosure in
      guard let consent = disclosure.authority.consentID, consents.contains(consent) else {
        return false
      }
      guard let purpose = disclosure.purpose else { return true }
      return withdrawal.covers(purpose, of: consent)
    }
  }

  /// The latest version of every report that was approved, can still be sent on `day`, and was not.
  ///
  /// A report whose consents have all ended is not to be sent any more, so that it is not among them.
  public func unsentReports(on day: CalendarDate, in service: Service) -> [ReportApproved] {
    let latest = reports.map(\.content).reduce(into: [ReportID: ReportApproved]()) {
      $0[$1.report] = $1
    }
    return latest.values.sorted { $0.report < $1.report }.filter { report in
      let isSent = disclosures.contains { $0.content.what.reportVersion?.report == report.report }
      let isValid = report.expires.map { day.daysSince1970 <= $0.lastDay.daysSince1970 } ?? true
      return !isSent && isValid && !isStopped(report, in: service)
    }
  }

  /// Whether every consent that sending `report` would rest on has been ended by somebody.
  private func isStopped(_ report: ReportApproved, in service: Service) -> Bool {
    guard report.reliesOnOverride == nil else { return false }
    let terms = consentTerms.filter { term in
      let covered = service.recipients(under: term.agreement.purpose)
      return report.reliesOnConsents.contains(term.consent)
        && report.addresseeClasses.contains { covered.contains($0) }
    }
    return !terms.isEmpty && terms.allSatisfy { $0.end.map { $0.ending != .expired } ?? false }
  }
}

extension MadeDisclosure {
  init<Content>(
    _ entry: Entry<Content>,
    name: String,
    authority: DisclosureAuthority,
    purpose: ConsentPurpose?
  ) {
    self.name = name
    event = entry.id
    happened = entry.happened
    recorded = entry.recorded
    self.authority = authority
    self.purpose = purpose
    flags = entry.flags
  }
}

extension InformationShared {
  /// Whether it rested on one of `consents`.
  func isUnder(_ consents: [ConsentID]) -> Bool {
    authority.consentID.map { consents.contains($0) } ?? false
  }
}
