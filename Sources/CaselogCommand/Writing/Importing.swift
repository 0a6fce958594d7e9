import CaseRecords
import Cases
import Interchange

/// Many commands on their way into the record.
struct Importing {
  private let record: ServiceRecord
  private let enteredBy: StaffID?
  private let isCheck: Bool

  /// - Parameters:
  ///   - record: Where they are recorded.
  ///   - store: Who imports them; a store made for tests takes lines as their authors' own unless
  ///     `--as` says who enters them.
  ///   - isCheck: Whether they are only decided about.
  init(to record: ServiceRecord, _ store: StoreOptions, isCheck: Bool) throws(Failure) {
    self.record = record
    self.isCheck = isCheck
    enteredBy = record.isTest ? store.staff : try store.member()
  }

  /// Records every line of the input at `path` that can be, and says what became of them all.
  ///
  /// - Throws: errors of the store and of the input; what was recorded before stays recorded.
  func run(_ path: String, progress form: ProgressForm) throws -> ImportReport {
    var input = try StandardInput(path)
    var report = ImportReport(isCheck: isCheck, isTest: record.isTest)
    var progress = Progress(form, counting: "lines")
    do {
      let recorder = record.importing()
      while let bytes = try input.line() {
        guard let request = read(bytes, &report, &progress) else { continue }
        report.expect(request.id)
        for outcome in try recorder.add(request) { report.note(outcome, &progress) }
        progress.note(report.lines, share: input.share)
      }
      for outcome in try recorder.finish() { report.note(outcome, &progress) }
    } catch {
      progress.clear()
      Printer.message("Stopped after line \(report.lines). \(report.recordedWords) Run it again to go on.")
      throw error
    }
    progress.clear()
    return report
  }

  private func read(
    _ bytes: [UInt8],
    _ report: inout ImportReport,
    _ progress: inout Progress
  ) -> CommandRequest? {
    report.begin()
    if bytes.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
      report.skip()
      return nil
    }
    do throws(ImportProblem) {
      return try ImportLine(bytes, isTest: record.isTest, enteredBy: enteredBy).request
    } catch {
      report.note(error, &progress)
      return nil
    }
  }
}

extension StandardInput {
  /// How much of the input has been read, from 0 to 1, where that is known.
  var share: Double? { size.map { Double(count) / Double(max($0, 1)) } }
}
