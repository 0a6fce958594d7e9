/// Whom a consent names, and that it says one thing of each.
extension Judgement {
  /// SERVICE is for one destination by name, and nothing is agreed to twice in different ways.
  func requireNames(in content: ConsentRecorded) throws(Refusal) {
    for agreement in content.purposes {
      guard let service = agreement.service else { continue }
      try require(
        service.isOne,
        .order,
        else: Refusal(
          rule: "EV19",
          problem: "It does not say which service may be told.",
          why: "Each service is agreed to by name; nobody agrees to all agencies at once.",
          remedies: ["Name it in `organisation`; several services are several purposes."]
        )
      )
    }
    for service in content.purposes.compactMap(\.service)
    where service.organisation == nil && service.isOne {
      let kind = service.destination.entry.code
      warn("EV19", "It names no organisation, so that any service of the kind \(kind) may be told.")
    }
    let pairs = content.purposes.indices.flatMap { first in
      content.purposes.indices.filter { $0 > first }
        .map { (content.purposes[first], content.purposes[$0]) }
    }
    let double = pairs.first { $0.0.isAboutTheSame(as: $0.1) }?.0.purpose.entry.code
    try requireSense(
      double == nil,
      "EV19",
      "\(double ?? "") is agreed to twice for the same recipients.",
      "A consent names one highest level for each purpose and recipient."
    )
  }
}

extension NamedService {
  /// Whether it is one service, and not a kind that has no bounds or a word for all of them.
  var isOne: Bool {
    guard let organisation else { return destination != .other }
    let words = organisation.text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.contains { !Self.wordsForAll.contains(String($0)) }
  }

  private static let wordsForAll: Set = [
    "agencies", "agency", "all", "an", "and", "any", "anybody", "anyone", "appropriate", "each",
    "every", "everybody", "everyone", "needed", "needs", "of", "or", "organisation",
    "organisations", "other", "others", "partner", "partners", "professional", "professionals",
    "provider", "providers", "relevant", "service", "services", "suitable", "team", "teams", "the",
    "them", "whatever", "which", "whichever", "whoever",
  ]
}

extension Agreement {
  /// Whether `other` is for the same purpose and the same recipient, service or relative.
  fileprivate func isAboutTheSame(as other: Agreement) -> Bool {
    purpose == other.purpose && recipient == other.recipient
      && isSame(named?.text, other.named?.text)
      && service?.destination == other.service?.destination
      && isSame(service?.organisation?.text, other.service?.organisation?.text)
  }

  private func isSame(_ name: String?, _ other: String?) -> Bool {
    guard let name, let other else { return name == other }
    return name.isSameName(as: other)
  }
}
