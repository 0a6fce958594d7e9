import CaseRecords
import Cases
import Interchange

/// Many commands on their way into the record.
struct Importing {
  private let record: ServiceRecord
  private let enteredBy: StaffID?
  private let isHistory: Bool

  /// - Parameters:
  ///   - record: Where they are recorded.
  ///   - store: Who imports them; a store made for tests takes lines as their authors' own unless
  ///     `--as` says who enters them.
  ///   - isHistory: Whether they are carried over from another system.
  /// - Throws: ``Failure`` if it is not said who imports them.
  init(to record: ServiceRecord, _ store: StoreOptions, isHistory: Bool) throws(Failure) {
    self.record = record
    self.isHistory = isHistory
    enteredBy = record.isTest ? store.staff : try store.member()
  }

  /// Records every line of the input at `path` that can be, and says what became of them all.
  ///
  /// - Throws: errors of the store and of the input; what was recorded before stays recorded.
  func run(_ path: String, progress form: ProgressForm) throws -> ImportReport {
    var input = try StandardInput(path)
    let importer = record.importing()
    var report = ImportReport(isCheck: false, isTest: record.isTest, form)
    do {
      try forEachRequest(in: &input, &report) { request, report in
        for outcome in try importer.add(request) { report.note(LineOutcome(outcome.recording)) }
      }
      for outcome in try importer.finish() { report.note(LineOutcome(outcome.recording)) }
    } catch {
      report.stop()
      throw error
    }
    return report
  }

  /// Decides about every line of the input at `path`, and records nothing but that somebody looked.
  ///
  /// - Throws: errors of the store and of the input; then nothing has been told.
  func check(
    _ path: String,
    progress form: ProgressForm,
    for reading: Reading
  ) throws -> ImportReport {
    var input = try StandardInput(path)
    var report = ImportReport(isCheck: true, isTest: record.isTest, form)
    var rehearsal = record.rehearsal()
    try forEachRequest(in: &input, &report) { request, report in
      report.note(LineOutcome(try rehearsal.decide(request)))
    }
    let read = rehearsal.streamsRead
    let lines = report.lines
    try reading.look(at: .lists) { snapshot in
      var showing = try Subjects.showing(read, in: snapshot, view: "import-check")
      showing.rows = lines
      return ((), showing)
    }
    report.tellProblems()
    return report
  }

  private func forEachRequest(
    in input: inout StandardInput,
    _ report: inout ImportReport,
    _ body: (CommandRequest, inout ImportReport) throws -> Void
  ) throws {
    while let bytes = try input.line() {
      report.begin(bytes, share: input.share)
      if ImportLine.isBlank(bytes) { continue }
      let line: ImportLine
      do throws(ImportProblem) {
        line = try ImportLine(
          bytes,
          isTest: record.isTest,
          isHistory: isHistory,
          enteredBy: enteredBy
        )
      } catch {
        report.note(error)
        continue
      }
      report.expect()
      try body(line.request, &report)
    }
    report.end()
  }
}

extension StandardInput {
  /// How much of the input has been read, from 0 to 1, where that is known.
  var share: Double? { size.map { Double(count) / Double(max($0, 1)) } }
}
