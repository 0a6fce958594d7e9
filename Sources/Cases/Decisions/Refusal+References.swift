extension Refusal {
  /// Refuses a reference that is used already.
  static func taken(_ rule: String, _ subject: String, in stream: StreamID) -> Refusal {
    Refusal(
      rule: rule,
      problem: "\(subject) is in this record already.",
      why: "A reference names one thing; what is recorded stays, and is corrected, not repeated.",
      remedies: ["To see it: caselog log \(stream)", "Or give another reference."]
    )
  }

  /// Refuses a reference to something that this stream does not hold.
  static func unknown(_ rule: String, _ subject: String, in stream: StreamID) -> Refusal {
    Refusal(
      rule: rule,
      problem: "\(subject) is not in \(stream).",
      why: "What is named has to have been recorded before.",
      remedies: ["To see what is there: caselog log \(stream)"]
    )
  }

  /// Refuses content that does not fit together.
  static func nonsense(_ rule: String, _ problem: String, _ why: String) -> Refusal {
    Refusal(
      rule: rule,
      problem: problem,
      why: why,
      remedies: ["Check what is given and send it again."]
    )
  }
}

extension Judgement {
  /// The matter with this reference, which the case has to have.
  func requireMatter(_ id: MatterID, rule: String) throws(Refusal) -> Matter {
    guard let matter = current.matter(id) else {
      throw .unknown(rule, "Matter \(id)", in: stream)
    }
    return matter
  }

  /// The hearing with this reference, which the case has to have.
  func requireHearing(_ id: HearingID, rule: String) throws(Refusal) -> Hearing {
    guard let hearing = current.hearing(id) else {
      throw .unknown(rule, "Hearing \(id)", in: stream)
    }
    return hearing
  }

  /// Refuses content that says too little or contradicts itself.
  func requireSense(
    _ holds: Bool,
    _ rule: String,
    _ problem: String,
    _ why: String
  ) throws(Refusal) {
    try require(holds, .sense, else: .nonsense(rule, problem, why))
  }
}
