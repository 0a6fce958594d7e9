extension StreamID {
  /// The stream of `kind` that is called `name`.
  ///
  /// - Throws: why no stream of this kind can be called so.
  public init(kind: StreamKind, name: String) throws(WordProblem) {
    switch kind {
    case .person: self.init(try PersonID(words: name))
    case .case: self.init(try CaseID(words: name))
    case .safeguarding: self.init(try ConcernID(words: name))
    case .staff where name == StreamID.duty.name: self = .duty
    case .staff: self.init(try StaffID(words: name))
    case .huddle:
      guard isHuddle(name) else {
        throw WordProblem("is not a huddle: a day and AM or PM, as in huddle/2026-03-29-AM.")
      }
      self.init(checked: kind, name)
    case .governance:
      self.init(try GovernanceSubject(name: name))
    }
  }

  /// The stream that `words` name.
  ///
  /// - Throws: what is wrong with the kind or with the name.
  public init(words: String) throws(WordProblem) {
    let halves = words.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let kind = StreamKind.allCases.first { $0.word == halves.first.map(String.init) }
    guard halves.count == 2, let kind else {
      let kinds = StreamKind.allCases.map(\.word).joined(separator: ", ")
      throw WordProblem(
        "is not a stream: a kind, a slash and a name, as in case/C-0001. The kinds are \(kinds)."
      )
    }
    try self.init(kind: kind, name: String(halves[1]))
  }

  /// The kind, a slash, and the name.
  public var words: String { "\(kind.word)/\(name)" }

  /// A kind, a slash, and a name.
  public static var pattern: String {
    "^(\(StreamKind.allCases.map(\.word).joined(separator: "|")))/[A-Za-z0-9-]{1,32}$"
  }

  /// What documentation calls it.
  public static var title: String { "stream" }

  /// Streams to show.
  public static var examples: [StreamID] {
    [StreamID(CaseID.blank), StreamID(PersonID.blank), .access]
  }

  /// Hands over the words.
  ///
  /// Text that names no stream, which only damage can cause, reads as a stream that is not sound.
  public static func compact<F: Form>(_ fields: inout F, _ was: StreamID?) -> StreamID {
    let words = fields.text(was?.words, atMost: .bytes(64))
    return (try? StreamID(words: words)) ?? StreamID(checked: .governance, "")
  }

  /// Whether the stream has a name that streams of its kind can have.
  public var isSound: Bool { !name.isEmpty }
}

extension StreamID: CustomStringConvertible {
  /// The stream in words.
  public var description: String { words }
}

private func isHuddle(_ name: String) -> Bool {
  guard name.hasSuffix("-AM") || name.hasSuffix("-PM"),
    let day = try? CalendarDate(words: String(name.dropLast(3)))
  else { return false }
  return day.precision == .day
}
