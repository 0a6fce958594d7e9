/// Something told to somebody outside the service, whichever event recorded it.
public struct MadeDisclosure: Sendable, Equatable {
  /// What people call it, with its reference.
  public let name: String
  /// Its reference, or that of the referral; `nil` for a transfer, which has none.
  public let reference: DisclosureID?
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
        reference: entry.content.disclosure,
        authority: entry.content.authority,
        purpose: entry.content.purpose
      )
    }
    let referred = onwardReferrals.map(\.made).map { entry in
      MadeDisclosure(
        entry,
        name: "Referral \(entry.content.referral)",
        reference: DisclosureID(checked: entry.content.referral.text),
        authority: entry.content.authority,
        purpose: .service
      )
    }
    let transferred = transfers.map(\.requested).compactMap { entry in
      entry.content.authority.map { authority in
        MadeDisclosure(
          entry,
          name: "The transfer",
          reference: nil,
          authority: authority,
          purpose: .service
        )
      }
    }
    return (shared + referred + transferred).sorted { $0.recorded < $1.recorded }
  }

  /// The disclosures that may have been breaches: those marked so when they were recorded, those made
  /// between the time a withdrawal of their consent was said and the time it was recorded, and those of
  /// which a correction says that they were one.
  public var suspectedBreaches: Set<EventID> {
    let marked = madeDisclosures.filter { $0.flags.contains(.breachSuspected) }.map(\.event)
    let overtaken = withdrawals.flatMap { withdrawal in
      tellings(under: consents.map(\.content.consent), takenBackBy: withdrawal.content).filter {
        $0.happened.latest >= withdrawal.happened.earliest && $0.recorded <= withdrawal.recorded
      }
    }.map(\.event)
    let found = corrections.map(\.content).filter { $0.breach != nil }
    let corrected = madeDisclosures.filter { made in found.contains { $0.speaks(of: made) } }
      .map(\.event)
    return Set(marked + overtaken + corrected)
  }

  /// The referrals of `concerns` to other bodies that rested on what `withdrawal` takes back.
  func referrals(
    of concerns: [Concern],
    takenBackBy withdrawal: ConsentWithdrawn,
    in service: Service
  ) -> [Entry<SafeguardingReferralMade>] {
    concerns.flatMap(\.threads).map(\.made).filter { made in
      guard case .consent(let id) = made.content.basis else { return false }
      let told = service.recipients(by: made.content.route)
      return consents.contains { entry in
        entry.content.consent == id
          && entry.content.purposes.contains { agreement in
            withdrawal.covers(agreement.purpose, of: id)
              && service.recipients(under: agreement.purpose).contains { told.contains($0) }
          }
      }
    }
  }

  /// Referrals of `concerns` that may have been breaches: they were made between the time at which a
  /// withdrawal of their consent was said and the time at which it was recorded.
  public func suspectedReferrals(of concerns: [Concern], in service: Service) -> Set<EventID> {
    let overtaken = withdrawals.flatMap { withdrawal in
      referrals(of: concerns, takenBackBy: withdrawal.content, in: service).filter {
        $0.happened.latest >= withdrawal.happened.earliest && $0.recorded <= withdrawal.recorded
      }
    }
    return Set(overtaken.map(\.id))
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
}

extension MadeDisclosure {
  init<Content>(
    _ entry: Entry<Content>,
    name: String,
    reference: DisclosureID?,
    authority: DisclosureAuthority,
    purpose: ConsentPurpose?
  ) {
    self.name = name
    self.reference = reference
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

extension EntryCorrected {
  /// Whether it corrects `disclosure`, or what that passed on.
  fileprivate func speaks(of disclosure: MadeDisclosure) -> Bool {
    if target == disclosure.event { return true }
    guard let reference = disclosure.reference else { return false }
    return (disclosuresAffected ?? []).contains(reference)
      || recipientsToNotify.contains { $0.disclosure == reference }
  }
}
