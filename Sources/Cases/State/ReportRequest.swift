/// One request for a report or for information, and where it stands.
public struct ReportRequest: Sendable, Equatable {
  /// What was recorded of it, each time anew; the last one counts.
  public private(set) var entries: [Entry<ReportRequested>]

  init(_ first: Entry<ReportRequested>) { entries = [first] }

  mutating func note(_ entry: Entry<ReportRequested>) { entries.append(entry) }
}

extension ReportRequest {
  /// What was recorded of it last.
  public var content: ReportRequested { last.content }

  /// The entry that counts.
  public var last: Entry<ReportRequested> {
    guard let last = entries.last else { preconditionFailure("A request begins with an entry.") }
    return last
  }

  /// Which request.
  public var id: ReportRequestID { content.request }
}

extension Case {
  /// The request with this reference.
  public func request(_ id: ReportRequestID) -> ReportRequest? { requests.first { $0.id == id } }

  /// The disclosures that answer `request`, procedural replies among them.
  public func answers(to request: ReportRequestID) -> [Entry<InformationShared>] {
    disclosures.filter { $0.content.request?.text == request.text }
  }

  /// The requests that nobody has answered, and that are to be answered.
  public var openRequests: [ReportRequest] {
    requests.filter { $0.content.status == .open && answers(to: $0.id).isEmpty }
  }
}
