/// What one of the governance streams is about.
///
/// The store has six streams of its own. Every other one is about a single breaking of the glass,
/// request, person or disclosure, so that each rule is checked against one stream:
///
/// | stream | holds |
/// |---|---|
/// | `governance/glass-BG-0001` | a breaking of the glass, and its review |
/// | `governance/request-RR-0001` | a request about rights, and the decision on it |
/// | `governance/retention-PN01` | how long a person's record is kept, its holds, its erasure |
/// | `governance/notice-D-0001` | what became of telling who was told something |
/// | `governance/person-PN01`, `case-C-0001`, `concern-SG-0001` | who may see it |
///
/// No entry in them is corrected. What was wrong is put right by the next one, under the same rules:
/// otherwise a correction could lower a label, or lift a hold, that takes two people or a reason.
public enum GovernanceSubject: Hashable, Sendable {
  case store
  case service
  case refusals
  case access
  case views
  case signing
  case glass(BreakGlassID)
  case request(RightsRequestID)
  case retention(PersonID)
  case notice(NoticeID)
  case restriction(of: StreamID)

  /// What the stream called `name` is about.
  ///
  /// - Throws: that no governance stream is called so.
  init(name: String) throws(WordProblem) {
    if let fixed = Self.fixed.first(where: { $0.name == name }) {
      self = fixed
      return
    }
    let parts = name.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let reference = parts.count == 2 ? String(parts[1]) : ""
    switch parts.first {
    case "glass": self = .glass(try BreakGlassID(words: reference))
    case "request": self = .request(try RightsRequestID(words: reference))
    case "retention": self = .retention(try PersonID(words: reference))
    case "notice": self = .notice(try NoticeID(words: reference))
    case "person": self = .restriction(of: StreamID(try PersonID(words: reference)))
    case "case": self = .restriction(of: StreamID(try CaseID(words: reference)))
    case "concern": self = .restriction(of: StreamID(try ConcernID(words: reference)))
    case _:
      throw WordProblem(
        "is not a governance stream. They are called"
          + " \(Self.fixed.map(\.name).joined(separator: ", ")); or glass, request, retention,"
          + " notice, person, case or concern, with a hyphen and a reference."
      )
    }
  }

  /// The streams that are there once.
  private static let fixed: [GovernanceSubject] = [
    .store, .service, .refusals, .access, .views, .signing,
  ]

  /// What its stream is called.
  var name: String {
    switch self {
    case .store: "store"
    case .service: "service"
    case .refusals: "refusals"
    case .access: "access"
    case .views: "views"
    case .signing: "signing"
    case .glass(let id): "glass-\(id)"
    case .request(let id): "request-\(id)"
    case .retention(let id): "retention-\(id)"
    case .notice(let id): "notice-\(id)"
    case .restriction(let target): "\(target.kind.restrictionWord)-\(target.name)"
    }
  }

  /// Whether there is one such stream and no more.
  var isFixed: Bool { family == .fixed }

  /// Streams that hold the same types of events.
  public enum Family: Hashable, Sendable {
    case fixed, glass, request, retention, notice, restriction

    /// How such streams are written.
    var words: String {
      switch self {
      case .fixed: "governance/…"
      case .glass: "governance/glass-…"
      case .request: "governance/request-…"
      case .retention: "governance/retention-…"
      case .notice: "governance/notice-…"
      case .restriction: "governance/person-…, governance/case-…, governance/concern-…"
      }
    }

    /// One of such streams, to show.
    var example: String {
      switch self {
      case .fixed: "governance/service"
      case .glass: "governance/glass-BG-0001"
      case .request: "governance/request-RR-0001"
      case .retention: "governance/retention-PN01"
      case .notice: "governance/notice-D-0001"
      case .restriction: "governance/case-C-0001"
      }
    }
  }

  /// Which types of events its stream holds.
  public var family: Family {
    switch self {
    case .store, .service, .refusals, .access, .views, .signing: .fixed
    case .glass: .glass
    case .request: .request
    case .retention: .retention
    case .notice: .notice
    case .restriction: .restriction
    }
  }
}

extension StreamID {
  /// The governance stream that is about `subject`.
  public init(_ subject: GovernanceSubject) { self.init(checked: .governance, subject.name) }

  /// The stream of who may see what stands in `target`.
  public static func restriction(of target: StreamID) -> StreamID {
    StreamID(.restriction(of: target))
  }

  /// What it is about, if it is a governance stream.
  public var subject: GovernanceSubject? {
    kind == .governance ? try? GovernanceSubject(name: name) : nil
  }

  /// Whether it is the stream of a person, a case or a concern, which can be restricted.
  public var canBeRestricted: Bool { kind.isOfPeople }
}

extension StreamKind {
  /// How a restricted stream of this kind is written.
  fileprivate var restrictionWord: String {
    switch self {
    case .safeguarding: "concern"
    case .person, .case, .staff, .huddle, .governance: word
    }
  }

  /// Whether streams of this kind are about clients and those around them.
  public var isOfPeople: Bool {
    switch self {
    case .person, .case, .safeguarding: true
    case .staff, .huddle, .governance: false
    }
  }
}
