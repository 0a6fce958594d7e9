extension Judgement {
  /// EV43: what somebody is employed as, and whether they may work.
  func judge(_ content: StaffStatusRecorded) throws(Refusal) {
    try requireOwnStream(content.staff, "EV43")
    try requireOtherAuthor("EV43")
    try requireSoundRoles(content)
    try requireRegistration(content)
    try requireSoundLeave(content)
    for staff in [content.supervisor, content.buddy, content.cover].compactMap(\.self) {
      try requireSense(
        staff != content.staff,
        "EV43",
        "\(staff) cannot look after themselves.",
        "A supervisor, a buddy or a cover is somebody else."
      )
      try requireKnown(staff, "EV43")
    }
  }

  /// What is said of a member of staff stands in their own stream.
  private func requireOwnStream(_ staff: StaffID, _ rule: String) throws(Refusal) {
    try requireSense(
      stream.staff == staff,
      rule,
      "It says something of \(staff) in \(stream).",
      "What is recorded of a member of staff stands in their own stream: \(StreamID(staff))."
    )
  }

  /// Nobody records their own status or signs off their own development, or has it typed in.
  func requireOtherAuthor(_ rule: String) throws(Refusal) {
    let authors = [command.author.staff, command.author.enteredBy, command.author.onBehalfOf]
    try require(
      !authors.contains(stream.staff),
      .authority,
      else: Refusal(
        rule: rule,
        problem: "\(stream.name) records their own status or development.",
        why: "Roles, papers and development are recorded by somebody else.",
        remedies: ["Ask a colleague whose role may: caselog service show"]
      )
    )
  }

  func requireKnown(_ staff: StaffID, _ rule: String) throws(Refusal) {
    try requireSense(
      staffing.knows(staff),
      rule,
      "\(staff) is not on the staff of this service.",
      "Who is named is somebody the service knows."
    )
  }

  private func requireSoundRoles(_ content: StaffStatusRecorded) throws(Refusal) {
    for held in content.roles {
      try requireSense(
        service.role(held.role) != nil,
        "EV43",
        "The service has no role \(held.role).",
        "What somebody is employed as is a role of the service description."
      )
      try requireSense(
        held.until.map { held.from.daysSince1970 <= $0.lastDay.daysSince1970 } ?? true,
        "EV43",
        "The role \(held.role) would end before it begins.",
        "The last day of a role is not before its first."
      )
    }
    try requireSense(
      !content.status.isEmployed || !content.roles.isEmpty,
      "EV43",
      "\(content.staff) works here in no role.",
      "Whoever works here does so in a role."
    )
    let overlaps = content.roles.indices.contains { place in
      content.roles[..<place].contains { $0.overlaps(content.roles[place]) }
    }
    try requireSense(
      !overlaps || content.overlapReason != nil,
      "EV43",
      "\(content.staff) would hold more than one role at a time.",
      "Roles overlap only where that is meant: give `overlapReason`."
    )
  }

  /// Leave ends after it begins, and only leave ends by itself.
  private func requireSoundLeave(_ content: StaffStatusRecorded) throws(Refusal) {
    try requireSense(
      content.status == .leave || (content.until == nil && content.cover == nil),
      "EV43",
      "An end or a cover is given, and \(content.staff) is not on leave.",
      "Only leave ends by itself, and somebody stands in during it: give the status `leave`."
    )
    let begins = content.from?.instant ?? happened.earliest
    try requireSense(
      content.until.map { begins < $0.instant } ?? true,
      "EV43",
      "The leave would end before it begins.",
      "Leave has a length."
    )
    if content.status == .leave, content.cover == nil {
      warn("EV43", "Nobody stands in for \(content.staff): no case can be given to them meanwhile.")
    }
  }

  /// A registered role takes a registration that has not run out on the day on which it begins.
  private func requireRegistration(_ content: StaffStatusRecorded) throws(Refusal) {
    guard content.status == .active else { return }
    let day = content.from.map { London.day(at: $0.instant) } ?? day
    let until =
      content.registration?.until ?? staffing.registeredUntil(content.staff, at: happenedBy)
    let lacking = content.roles.first { held in
      guard let begins = held.firstDay(onOrAfter: day), service.role(held.role)?.registered ?? false
      else { return false }
      return until.map { $0.lastDay.daysSince1970 < begins.daysSince1970 } ?? true
    }
    try require(
      lacking == nil,
      .order,
      else: Refusal(
        rule: "EV43",
        problem: until.map { "The registration of \(content.staff) ends on \($0)." }
          ?? "\(content.staff) would be \(lacking?.role.text ?? "") without a registration.",
        why: "This role takes a professional registration in date, from its first day on.",
        remedies: ["Give the register and its last day in `registration`."]
      )
    )
  }
}

extension StaffMember.HeldRole {
  /// The first day from `day` on on which it is held; `nil` if it has ended before.
  fileprivate func firstDay(onOrAfter day: CalendarDate) -> CalendarDate? {
    let first = from.daysSince1970 < day.daysSince1970 ? day : from
    return isHeld(on: first) ? first : nil
  }

  /// Whether there is a day on which both are held.
  fileprivate func overlaps(_ other: Self) -> Bool {
    let end = until?.lastDay.daysSince1970 ?? .max
    let otherEnd = other.until?.lastDay.daysSince1970 ?? .max
    return from.daysSince1970 <= otherEnd && other.from.daysSince1970 <= end
  }
}

extension StaffStatus {
  /// Whether somebody of this status holds a role.
  fileprivate var isEmployed: Bool {
    switch self {
    case .active, .leave: true
    case .suspended, .left: false
    }
  }
}
