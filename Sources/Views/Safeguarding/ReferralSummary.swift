public import Cases

/// One referral of a concern to another body, and how that body has answered.
public struct ReferralSummary: Hashable, Sendable {
  /// Which referral.
  public let id: ReferralID
  /// Which way it went.
  public let route: SafeguardingRoute
  /// When it was made.
  public let made: Happened
  /// How it was made.
  public let method: DeliveryMethod
  /// The number that the body gave it.
  public let bodyReference: String?
  /// What telling the body rested on.
  public let basis: Authority
  /// By when a senior has to confirm the ground that it was made on; `nil` if nobody has to, or one
  /// has.
  public let confirmBy: Instant?
  /// The day by which an answer is, or was, due.
  public let answerDue: CalendarDate?
  /// The last answer, or that we chased for one.
  public let response: SafeguardingResponse?
  /// When that was.
  public let responded: Happened?
  /// Whether the body has answered.
  public let isAnswered: Bool

  /// What `thread` of `concern` says, by the rules of `service`.
  init(_ thread: Concern.Thread, of concern: Concern, in service: Service) {
    let content = thread.made.content
    id = content.referral
    route = content.route
    made = thread.made.happened
    method = content.method
    bodyReference = content.bodyReference?.text
    basis = Authority(content.basis)
    let isConfirmed = concern.confirmation(of: thread, in: service) != nil
    confirmBy = isConfirmed ? nil : thread.confirmationDue(in: service)
    answerDue = thread.answerDue(in: service)
    response = thread.responses.last?.content.response
    responded = thread.responses.last?.happened
    isAnswered = thread.isAnswered
  }

  /// The referral, its route, when and how it was made, and the body's number.
  public var words: String {
    [id.text, route.entry.code, made.words, method.entry.code, bodyReference].compactMap(\.self)
      .joined(separator: " ")
  }

  /// The referral, and the answer with its time; without one, by when it is due.
  public var responseWords: String {
    let answer = response.map { [$0.entry.code, responded?.words] }
    let due = answerDue.map { ["due", $0.words] }
    return ([id.text] + (answer ?? due ?? ["no answer"]).compactMap(\.self)).joined(separator: " ")
  }
}
