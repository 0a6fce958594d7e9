import CaseRecords
import Cases
import EventLog
import Interchange
import Views

/// The stored rows of the view that is asked, and what has to be done about them once it has answered.
struct KeptView {
  private let kind: ReadingKind
  private let view: StoredView?
  private let store: ViewStore?
  private let form: ProgressForm

  /// What is kept of the view called `name` beside `record`, if anything is; a question about another
  /// moment than now, which rows cannot answer, needs nothing.
  ///
  /// A folder that cannot be used hinders nobody: the log is folded instead, and that is said.
  init(_ name: ViewName, beside record: ServiceRecord, isAboutNow: Bool, _ form: ProgressForm) {
    self.form = form
    kind = name.kind
    view = isAboutNow ? StoredView.named(name.stored) : nil
    guard view != nil else {
      store = nil
      return
    }
    do {
      store = try ViewStore(beside: record)
    } catch {
      Printer.message("Warning: the folder of views cannot be used, so the log is folded. \(error)")
      store = nil
    }
  }

  /// Lets `reading` look by `body`, which is given the record and the rows that stand where it does;
  /// without rows, if none can help.
  func answering<Value>(
    for reading: Reading,
    _ body: (borrowing RecordSnapshot, ViewRows?) throws -> (Value, Showing)
  ) throws -> Value {
    guard let view, let store else { return try reading.look(at: kind) { try body($0, nil) } }
    do {
      var progress = Progress(form, counting: "streams folded")
      _ = try Unusable.wrapping {
        try store.build(view, jobs: Cores.count) { progress.note($0) }
      }
      progress.clear()
      // Whoever looks is recorded, so that others may have taken in more than a snapshot sees.
      for _ in 0..<Self.attempts {
        do {
          return try reading.look(at: kind) { snapshot in
            let rows = try Unusable.wrapping {
              try store.rows(of: view, with: snapshot, jobs: Cores.count)
            }
            guard let rows else { throw MovedOn() }
            return try body(snapshot, rows)
          }
        } catch is MovedOn {
          continue
        }
      }
    } catch let error as Unusable {
      Printer.message(
        "Warning: the rows of \(view.name) cannot be used, so the log is folded. \(error.cause)"
      )
    }
    return try reading.look(at: kind) { try body($0, nil) }
  }

  /// The rows stand where the snapshot does not: nobody has looked at anything yet.
  private struct MovedOn: Error {}

  /// How often it is tried to see the record where the rows stand.
  private static let attempts = 5

  /// Why rows cannot be used, told from what may be wrong with a question.
  private struct Unusable: Error {
    let cause: any Error

    static func wrapping<Value>(_ body: () throws -> Value) throws(Unusable) -> Value {
      do {
        return try body()
      } catch {
        throw Unusable(cause: error)
      }
    }
  }

  /// Rebuilds rows that an earlier version of the fold has made; the answer has been given from them, and
  /// stands whatever comes of this.
  func renew(_ rows: RowStanding, by staff: StaffID, at now: Instant?) {
    guard rows == .older, let view, let store else { return }
    Printer.message("Building version \(view.version) of the view \(view.name) …")
    let rebuilding = Rebuilding(store: store, jobs: Cores.count, progress: form)
    do {
      _ = try rebuilding.run([view], by: staff, at: now)
    } catch RebuildError.underWay {
      // Somebody else builds it.
    } catch {
      Printer.message("Warning: it could not be built. \(error)")
    }
  }
}

/// What is to be said of the rows from which a view answered.
enum RowStanding: Sendable {
  /// They are as they should be, or the log was folded.
  case sound
  /// An earlier version of the fold has made them.
  case older
  /// They are behind the log, and cannot catch up.
  case stale

  /// What is to be said of `rows`.
  init(_ rows: ViewRows?) {
    guard let rows else {
      self = .sound
      return
    }
    self = rows.isStale ? .stale : rows.isOlder ? .older : .sound
  }
}

extension ViewName {
  /// The name of the stored view whose rows help to answer it.
  fileprivate var stored: String {
    switch self {
    case .access, .exceptions, .audit: "audit"
    case .caseload, .safeguarding, .custody, .court, .referrals, .huddle, .staff, .outcomes,
      .disclosures, .consent, .retention, .person:
      rawValue
    }
  }
}
