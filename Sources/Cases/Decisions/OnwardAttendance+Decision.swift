/// Whether somebody came to an appointment is known on its day, and not before.
extension Judgement {
  /// EV32: nobody attends, or fails to, before the appointment or before it was offered.
  func requireAfterOffer(
    _ content: OnwardReferralOutcomeRecorded,
    of referral: OnwardReferral
  ) throws(Refusal) {
    guard content.saysWhetherAttended, content.date.precision != .unknown else { return }
    let last = content.date.lastDay.daysSince1970
    let earlier = referral.outcomes.map(\.content)
    let offered = earlier.filter { $0.outcome == .appointmentOffered }
      .map(\.date.firstDay.daysSince1970).min()
    try requireSense(
      offered.map { $0 <= last } ?? true,
      "EV32",
      "The appointment is said to have been attended, or not, before it was offered.",
      "What is attended has been offered."
    )
    if let named = content.appointmentAt?.firstDay {
      try requireSense(
        named <= last,
        "EV32",
        "The outcome is dated \(content.date), before the appointment that it names.",
        "Whether somebody came is known on the day of the appointment."
      )
      return
    }
    let known = earlier.last { $0.appointmentAt != nil }?.appointmentAt
    try require(
      known?.firstDay.map { $0 <= last } ?? true,
      .order,
      else: Refusal(
        rule: "EV32",
        problem: "The outcome is dated \(content.date), before the appointment at"
          + " \(known?.words ?? "").",
        why: "Whether somebody came is known on the day of the appointment.",
        remedies: ["If the appointment was brought forward, give its time in `appointmentAt`."]
      )
    )
  }
}

extension OnwardReferralOutcomeRecorded {
  /// Whether it says that the person came to an appointment, or did not.
  fileprivate var saysWhetherAttended: Bool {
    outcome == .attended || outcome == .notAttended || attendedFirst != nil
  }
}

extension Happened {
  /// The first day in London that it may have been; `nil` if nothing is known.
  fileprivate var firstDay: Int64? {
    date.precision == .unknown ? nil : date.firstDay.daysSince1970
  }
}
