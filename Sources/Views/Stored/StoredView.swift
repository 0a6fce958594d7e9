import CaseRecords
import Cases

/// A read model that is kept beside the log: a name, a version, and what becomes a row of it.
///
/// Its rows are a function of the log alone. Nothing in them depends on a clock or on the service
/// description, so nothing but an event can make them stale: what is overdue is worked out when
/// somebody asks. It may be deleted at any time, and is then folded again.
public struct StoredView: Sendable {
  /// What people call it, as in `caseload`: lower-case letters, digits and hyphens.
  public let name: String
  /// The version of its fold.
  ///
  /// Raise it whenever the same events give other rows than before.
  public let version: UInt16
  /// The question it answers, as a sentence.
  public let question: String

  /// What its rows are of.
  let shape: Shape
  /// What stands in each row of a view of somebody's own; none for those that the library keeps, which
  /// answer by their own types.
  let columns: [Column]

  /// What the rows of a view are of.
  enum Shape: Sendable {
    /// Each row is what one stream comes to.
    case streams(StreamShape)
    /// Each row is a block of consecutive headers, for questions across all streams.
    case headers
  }

  /// Whether some of its rows are of cases.
  public var hasRowsOfCases: Bool {
    switch shape {
    case .streams(let shape): shape.kinds.contains(.case)
    case .headers: false
    }
  }

  /// A view of that shape.
  init(_ name: String, version: UInt16, _ question: String, _ shape: Shape, columns: [Column] = [])
  {
    self.name = name
    self.version = version
    self.question = question
    self.shape = shape
    self.columns = columns
  }
}

/// How streams become rows: which of them, of which events, and what is kept.
struct StreamShape: Sendable {
  /// The kinds of streams of which some have rows; of others nothing is read.
  let kinds: Set<StreamKind>
  /// Of which streams there are rows.
  let takes: @Sendable (StreamID) -> Bool
  /// The numbers of the types of events that are folded; nothing else is opened.
  let types: Set<UInt16>
  /// What a stream comes to, of which only those types have been folded; `nil` if it has no row.
  let draft: @Sendable (StreamFold) throws -> RowDraft?
}

/// What a row will hold, before it is known where it stands.
struct RowDraft: Sendable {
  /// What stands in clear.
  let facets: RowFacets
  /// What is sealed.
  let content: [UInt8]
}
