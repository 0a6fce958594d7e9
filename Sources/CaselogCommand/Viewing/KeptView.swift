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
      let value = try store.answering(from: view, jobs: Cores.count) {
        progress.note($0)
      } _: { rows in
        progress.clear()
        return try reading.look(at: kind) { snapshot in try body(snapshot, rows(snapshot)) }
      }
      progress.clear()
      if let value { return value }
    } catch let error as UnusableRows {
      Printer.message(
        "Warning: the rows of \(view.name) cannot be used, so the log is folded. \(error.cause)"
      )
    }
    return try reading.look(at: kind) { try body($0, nil) }
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
