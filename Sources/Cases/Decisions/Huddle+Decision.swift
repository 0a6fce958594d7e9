extension Judgement {
  /// EV49: something was brought up.
  func judge(_ content: HuddleItemRaised) throws(Refusal) {
    try requireOpenHuddle("EV49")
    try requirePlain(content.text, "EV49")
    try requirePointerOnly(content)
    for staff in content.staff ?? [] { try requireKnown(staff, "EV49") }
    let named = [content.people?.count, content.cases?.count, content.concerns?.count]
      .compactMap(\.self).reduce(0, +)
    try requireSense(
      named > 0 || content.text != nil || content.site != nil || content.staff != nil,
      "EV49",
      "It does not say what it is about.",
      "An item points at something, or says something."
    )
  }

  /// INV-12: of a concern, and of what is restricted, a huddle has the reference and no words.
  private func requirePointerOnly(_ content: HuddleItemRaised) throws(Refusal) {
    let isRestricted = content.targets.contains { situation.label(of: $0) > .normal }
    try requireSense(
      content.text == nil || !isRestricted,
      "INV-12",
      "Words are said of something that not everybody may see.",
      "Of what is restricted a huddle has the reference only: leave `text` out."
    )
  }

  /// A huddle holds no clinical narrative, and nothing that reads as an NHS number.
  private func requirePlain(_ text: Line?, _ rule: String) throws(Refusal) {
    let digits = (text?.text ?? "").unicodeScalars.split { !("0"..."9").contains($0) && $0 != " " }
      .map { $0.filter { $0 != " " }.count }
    try requireSense(
      !digits.contains(10),
      rule,
      "The words hold ten digits, which read as an NHS number.",
      "A huddle points at people by their references."
    )
  }

  /// EV50: an action was assigned, changed, done, or carried on.
  func judge(_ content: HuddleActionRecorded) throws(Refusal) {
    try requirePlain(content.note, "EV50")
    try requireLatestHuddle(content)
    let known = huddle.action(content.action)
    switch content.state {
    case .assigned:
      try requireOpenHuddle("EV50")
      try require(
        known == nil,
        .sense,
        else: .taken("EV50", "Action \(content.action)", in: stream)
      )
      try requireSense(
        content.owner != nil,
        "EV50",
        "It is not said who is to do it.",
        "An action has an owner from the beginning."
      )
    case .updated, .completed, .carried:
      try require(
        known != nil,
        .sense,
        else: .unknown("EV50", "Action \(content.action)", in: stream)
      )
      try requireUndone(content.action, known)
    }
    try requireOwner(content)
  }

  private func requireUndone(_ id: HuddleActionID, _ known: Huddle.Action?) throws(Refusal) {
    try require(
      !(known?.isCompleted ?? false),
      .order,
      else: Refusal(
        rule: "EV50",
        problem: "Action \(id) is done.",
        why: "What is done stays done; what comes up later is another action.",
        remedies: ["Assign a new action."]
      )
    )
  }

  private func requireOwner(_ content: HuddleActionRecorded) throws(Refusal) {
    guard let owner = content.owner else { return }
    try require(
      staffing.isActive(owner, at: now),
      .order,
      else: Refusal(
        rule: "EV50",
        problem: "\(owner) is not at work here.",
        why: "Whoever owns an action is at work.",
        remedies: ["To see the staff: caselog service show"]
      )
    )
  }

  /// An action that has gone on to a later huddle is recorded there, so that it is not lost.
  private func requireLatestHuddle(_ content: HuddleActionRecorded) throws(Refusal) {
    let later = situation.own.huddles.filter { $0.key > stream && $0.value.exists }
    let last = later.keys.max()
    try require(
      last == nil,
      .order,
      else: Refusal(
        rule: "EV50",
        problem: "There has been a later huddle, \(last?.words ?? "").",
        why: "Open actions go on to the next huddle, and are recorded in the last one.",
        remedies: ["Record it in \(last?.words ?? "the last huddle")."]
      )
    )
  }

  /// EV51: the huddle ended; what is open goes on to the next one.
  func judge(_ content: HuddleClosed) throws(Refusal) {
    try requireOpenHuddle("EV51")
    for text in content.decisions + content.staffingGaps { try requirePlain(text, "EV51") }
    if let opened = huddle.opened {
      try requireSense(
        happened.latest >= opened.earliest,
        "EV51",
        "The huddle would end before it began.",
        "A huddle ends after it began."
      )
    }
    event = .huddleClosed(
      HuddleClosed(
        decisions: content.decisions,
        staffingGaps: content.staffingGaps,
        carriedActions: huddle.openActions.map(\.id)
      )
    )
  }

  private func requireOpenHuddle(_ rule: String) throws(Refusal) {
    try require(
      huddle.isOpen,
      .order,
      else: Refusal(
        rule: rule,
        problem: "The huddle \(stream.name) has ended.",
        why: "What comes up later belongs in the next huddle.",
        remedies: ["To open it: caselog append HuddleOpened huddle/… --template"]
      )
    )
  }
}

extension HuddleItemRaised {
  /// What it points at.
  var targets: [StreamID] {
    (people ?? []).map { StreamID($0) } + (cases ?? []).map { StreamID($0) }
      + (concerns ?? []).map { StreamID($0) }
  }
}
