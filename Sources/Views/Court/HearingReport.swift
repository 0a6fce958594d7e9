public import Cases

/// A report for a hearing: who asked for it, by when, and how far it has got.
public struct HearingReport: Hashable, Sendable {
  /// How far a report has got, as far as a record tells: nobody records that one is being written.
  public enum Status: Hashable, Sendable {
    /// Somebody has asked for it.
    case requested
    /// It is fit to be sent.
    case approved
    /// It was approved and must not be sent: what it relies on has been ended.
    case blocked
    /// The court, or whoever asked, has it.
    case sent
    /// It is not going to be written.
    case declined
    /// Whoever asked got a procedural reply, and no more.
    case procedural
    /// Another service writes it.
    case byOthers
  }

  /// Who asked for it; `nil` if nobody did.
  public let requester: String?
  /// What was asked for, or approved.
  public let kind: String
  /// By when; for a report that nobody asked for, by the hearing.
  public let due: Happened?
  /// How far it has got.
  public let status: Status
  /// The report itself, once it has been approved.
  public let report: ReportID?
}

extension HearingReport {
  /// Whether somebody of the service still has to do something about it.
  public var isOutstanding: Bool {
    switch status {
    case .requested, .approved, .blocked: true
    case .sent, .declined, .procedural, .byOthers: false
    }
  }

  /// Whether something has come of it.
  public var isStarted: Bool {
    switch status {
    case .approved, .blocked, .sent, .declined, .procedural: true
    case .requested, .byOthers: false
    }
  }
}

extension HearingReport.Status {
  /// The status in a word or two.
  public var words: String {
    switch self {
    case .requested: "requested"
    case .approved: "approved"
    case .blocked: "blocked"
    case .sent: "sent"
    case .declined: "declined"
    case .procedural: "P0"
    case .byOthers: "by others"
    }
  }
}
