import ArgumentParser
import CaseRecords
import Cases
import EventLog
import FoundationEssentials
import Interchange
import SystemPackage
import Views

// The one place where errors of the layers below become messages and exit codes.

extension Failure {
  /// The failure that `error` is for whoever called the program.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let refusal as Refusal: self.init(refusal)
    case let refusal as ReadRefusal: self.init(refusal)
    case let conflict as Conflict: self.init(conflict)
    case let problems as FieldProblems: self.init(problems.problems, in: "the data")
    case let error as JSONError: self.init(error, in: "The data")
    case let field as UnknownField: self.init(field)
    case let problem as WordProblem: self.init(.usage, problem.description)
    case let error as RequestError: self.init(.usage, sentences: "\(error)")
    case let damage as RecordDamage: self.init(.integrity, sentences: "\(damage)")
    case let error as UnfoldableEvents: self.init(error)
    case let error as RebuildError: self.init(error)
    case let error as CocoaError: self.init(error)
    case let error as Errno: self.init(.inputOutput, "Input or output failed: \(error).")
    case let error:
      let code = StorageFailure(of: error).map(FailureCode.init) ?? .failed
      self.init(code, sentences: "\(error)")
    }
  }

  /// What happened as the first of `sentences`, and the others under it.
  private init(_ code: FailureCode, sentences: String) {
    var parts: [String] = []
    for word in sentences.split(separator: " ") {
      let begins = parts.last?.hasSuffix(".") ?? true
      if begins { parts.append(String(word)) } else { parts[parts.count - 1] += " " + word }
    }
    self.init(code, parts.first ?? "", next: Array(parts.dropFirst()))
  }

  /// A rule stands against a command.
  private init(_ refusal: Refusal) {
    self.init(
      refusal.rule == "INV-02" ? .notPermitted : .refused,
      "Not recorded: \(refusal.problem)",
      why: ["Rule \(refusal.rule): \(refusal.why)"],
      next: refusal.remedies,
      rule: refusal.rule
    )
  }

  /// Somebody is not shown what they asked for; that they asked has been recorded.
  private init(_ refusal: ReadRefusal) {
    let rule = refusal.rule.id
    let recorded = "That it was asked for has been recorded."
    switch refusal.rule {
    case .notAtWork(let instant):
      self.init(
        .notPermitted,
        "\(refusal.staff) is not shown anything: nobody of that name works here at \(instant).",
        why: ["Rule \(rule): the record is read by staff in a role that is in force.", recorded],
        next: ["Name yourself with --as. To see who works here: caselog service show"],
        rule: rule
      )
    case .kind(let kind):
      self.init(
        .notPermitted,
        "The roles of \(refusal.staff) do not show \(kind.entry.meaning).",
        why: ["Rule \(rule): a role shows what the service description says.", recorded],
        next: ["To see what each role shows: caselog service show --json roles"],
        rule: rule
      )
    case .nothingToSee:
      self.init(
        .notFound,
        "There is no \(refusal.target) that \(refusal.staff) may see.",
        why: [
          "Rule \(rule): what there is and is not yours to see, and what there is not, look alike.",
          recorded,
        ],
        next: [
          "To find one by a name or a number: caselog find",
          "If you must see it now: caselog append BreakGlassInvoked --edit",
        ],
        rule: rule
      )
    case .identity(let user):
      self.init(
        .notPermitted,
        "The user \(user?.text ?? "of this computer") is not \(refusal.staff).",
        why: [
          "Rule \(rule): the service description says which user is which member of staff.",
          recorded,
        ],
        next: ["Name yourself with --as, or ask whoever describes the service."],
        rule: rule
      )
    }
  }

  private init(_ conflict: Conflict) {
    let next = ["Look at what was recorded since with caselog log, and decide again."]
    switch conflict {
    case .moved(let moves):
      self.init(
        .movedOn,
        "Not recorded: "
          + moves.map { "\($0.stream) stands at version \($0.actual), not at \($0.expected)." }
          .joined(separator: " "),
        why: ["Somebody else has recorded something there that the decision did not know of."],
        next: next
      )
    case .idUsed(let id, let position):
      self.init(
        .refused,
        "Not recorded: the command id \(id) has been used for another command, at position"
          + " \(position).",
        why: ["Rule INV-01: a command id stands for one command for ever."],
        next: ["Make a new id for a new command, or leave --command-id out."],
        rule: "INV-01"
      )
    }
  }

  /// Fields are missing, unknown or wrong.
  ///
  /// - Parameters:
  ///   - problems: What is wrong, at least one.
  ///   - place: Where, as a phrase.
  ///   - next: What to do next.
  init(_ problems: [FieldProblem], in place: String, next: [String] = []) {
    self.init(
      .refused,
      "Not recorded: \(problems.count == 1 ? "one thing is" : "\(problems.count) things are")"
        + " wrong with \(place).",
      why: problems.map(\.description),
      next: next
    )
  }

  /// A text is not JSON.
  init(_ error: JSONError, in place: String) {
    self.init(
      .refused,
      "\(place) cannot be read: line \(error.line), column \(error.column).",
      why: [error.sentence]
    )
  }

  /// Events cannot be folded.
  private init(_ error: UnfoldableEvents) {
    self.init(
      .integrity,
      error.events.count == 1
        ? "An event cannot be folded, so no view that needs it was changed."
        : "\(error.events.count) events cannot be folded, so no view that needs them was changed.",
      why: error.events.map { "#\($0.position): \($0.cause)" },
      next: ["Check the store: caselog verify"]
    )
  }

  /// A view cannot be rebuilt.
  private init(_ error: RebuildError) {
    switch error {
    case .underWay, .movedOn: self.init(.busy, sentences: "\(error)")
    case .later, .earlier: self.init(.usage, sentences: "\(error)")
    case .unsound: self.init(.integrity, sentences: "\(error)")
    }
  }

  /// A file or a folder cannot be made, found or changed.
  private init(_ error: CocoaError) {
    let path = error.filePath
    let isOfViews = path?.hasSuffix("/views") ?? false
    self.init(
      .inputOutput,
      "Input or output failed\(path.map { " at \($0)" } ?? ""): \(error.cause).",
      next: isOfViews
        ? [
          "What stands there may be deleted: rows are folded anew from the log, which is unharmed."
        ]
        : [
          "See that the folder is there, that it may be written to, and that the disk is not full."
        ]
    )
  }

  private init(_ field: UnknownField) {
    self.init(
      .usage,
      "There is no field \(Excerpt(field.name)) here.",
      why: [Nearest.question(to: field.name, among: field.known)].filter { !$0.isEmpty },
      next: ["The fields are: \(field.known.joined(separator: ", "))."]
    )
  }
}

extension FailureCode {
  /// The code for a failure of the store.
  fileprivate init(_ failure: StorageFailure) {
    switch failure {
    case .notFound: self = .notFound
    case .busy: self = .busy
    case .inputOutput: self = .inputOutput
    case .unusable: self = .unusable
    case .integrity: self = .integrity
    case .misuse: self = .failed
    }
  }
}

extension CocoaError {
  /// Why, as far as its code tells.
  fileprivate var cause: String {
    let causes: [(code: Code, words: String)] = [
      (.fileWriteFileExists, "something else stands there"),
      (.fileNoSuchFile, "there is nothing there"), (.fileReadNoSuchFile, "there is nothing there"),
      (.fileWriteNoPermission, "it may not be written to"),
      (.fileReadNoPermission, "it may not be read"),
      (.fileWriteVolumeReadOnly, "it can only be read"),
      (.fileWriteOutOfSpace, "the disk is full"),
    ]
    return causes.first { $0.code == code }?.words ?? "the file system refused it"
  }
}
