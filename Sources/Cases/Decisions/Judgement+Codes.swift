extension Judgement {
  /// INV-13: a code is one of the version of its list that was in force when it happened.
  ///
  /// The program knows every code there ever was; which of them a list has dropped, and from when on,
  /// says the service description. A code that a list never had does not even get here.
  func judgeCodes() throws(Refusal) {
    guard !event.isEngines, service.hasRetiredCodes(of: event.type) else { return }
    for use in CodesUsed.list(in: event.content).sorted(by: { $0.code < $1.code }) {
      let versions = use.lists.compactMap { service.codeList($0, on: day) }
      let without = versions.first { list in
        (list.retired ?? []).contains { $0.text == use.code }
      }
      try require(
        without == nil,
        .sense,
        else: Refusal(
          rule: "INV-13",
          problem: "\(use.code) is not in version \(without?.version.text ?? "") of"
            + " \(without?.list.text ?? ""), which was in force on \(day).",
          why: "A code is one of its list on the day on which it happened; another is not guessed.",
          remedies: ["Give a code of that version: caselog service show"]
        )
      )
    }
  }
}

extension Service {
  /// Whether a list has dropped a code that events of `type` could have.
  fileprivate func hasRetiredCodes(of type: EventType) -> Bool {
    let lists = ListsUsed.byType[type.number] ?? []
    return described?.codeLists.contains {
      !($0.retired ?? []).isEmpty && lists.contains($0.list.text)
    } ?? false
  }

  /// The version of a list that is in force on `day`: the one that began last.
  func codeList(_ name: String, on day: CalendarDate) -> CodeListVersion? {
    let begun = (described?.codeLists ?? []).filter { list in
      list.list.text == name
        && (list.from.map { $0.firstDay.daysSince1970 <= day.daysSince1970 } ?? true)
    }
    return begun.max { left, right in
      (left.from?.firstDay.daysSince1970 ?? .min) < (right.from?.firstDay.daysSince1970 ?? .min)
    }
  }
}
