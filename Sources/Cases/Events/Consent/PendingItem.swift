/// Something under way that a withdrawal of consent stops.
public enum PendingItem: Record, Hashable {
  /// A report that was approved and not sent.
  case report(ReportID)

  /// A referral to another service that has no outcome.
  case referral(ReferralID)

  /// An appointment.
  case appointment(Happened)
}

extension PendingItem {
  /// It is one of the three.
  @inlinable public static var isChoice: Bool { true }

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    let report = fields.optional(1, "report", was?.reportID, "A report approved and not sent.")
    let referral = fields.optional(2, "referral", was?.referralID, "A referral without outcome.")
    let time = fields.optional(3, "appointment", was?.appointmentTime, "When an appointment is.")
    if let report {
      self = .report(report)
    } else if let referral {
      self = .referral(referral)
    } else {
      self = .appointment(time ?? .blank)
    }
  }

  @inlinable var reportID: ReportID? {
    if case .report(let report) = self { report } else { nil }
  }

  @inlinable var referralID: ReferralID? {
    if case .referral(let referral) = self { referral } else { nil }
  }

  @inlinable var appointmentTime: Happened? {
    if case .appointment(let time) = self { time } else { nil }
  }
}
