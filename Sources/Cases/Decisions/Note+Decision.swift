extension Judgement {
  /// EV33: a note.
  ///
  /// What it says is its author's affair; who advised on an account is known.
  func judge(_ content: NoteAdded) throws(Refusal) {
    try requireAllocationForNote()
    try requireSense(
      content.confirms == nil || content.kind == .confirmation,
      "EV33",
      "An override is confirmed by a note of another kind.",
      "A confirmation is a note of its own, of the kind `confirmation`."
    )
    try requireConfirmable(content.confirms, rule: "EV33")
    guard let adviser = content.adviser else { return }
    try requireSense(
      staffing.knows(adviser),
      "EV33",
      "\(adviser) is not on the staff of this service.",
      "Who advised is somebody the service knows."
    )
  }

  private func requireAllocationForNote() throws(Refusal) {
    try require(
      role?.allocations != [.peer] || current.isAllocated(to: command.author.staff),
      .authority,
      else: Refusal(
        rule: "EV33",
        problem: "This case is not allocated to \(command.author.staff).",
        why: "A peer mentor writes notes in cases that are allocated to them, under a lead.",
        remedies: ["To allocate it: caselog append CaseAllocated \(stream) --template"]
      )
    )
  }
}
