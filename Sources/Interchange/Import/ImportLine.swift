public import CaseRecords
public import Cases

/// One line of an import: a JSON object that is one command.
///
/// ```json
/// {"type":"ReferralReceived","stream":"case/C-0001","happened":"2026-03-29T07:50:00+01:00",
///  "by":"ST02","commandId":"0195e0c2-…","data":{…}}
/// ```
///
/// Several events of one command stand in `events`, each with its own `type`, `stream` and `data`, and
/// if need be its own `happened`.
public struct ImportLine: Sendable {
  /// What the line asks for.
  public let request: CommandRequest

  /// Whether `bytes` are nothing but blanks, which are no line.
  public static func isBlank(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - bytes: The line, without its end.
  ///   - isTest: Whether it is for a store made for tests, whose clock a line may move.
  ///   - isHistory: Whether it is carried over from another system. Then, where the clock is real, the
  ///     time at which it was recorded is that system's claim.
  ///   - enteredBy: Who imports it, if that is somebody else than its author.
  /// - Throws: ``ImportProblem`` with everything that is wrong.
  public init(
    _ bytes: [UInt8],
    isTest: Bool,
    isHistory: Bool = false,
    enteredBy: StaffID?
  ) throws(ImportProblem) {
    let json: JSON
    do throws(JSONError) {
      json = try JSON(parsing: bytes)
    } catch {
      throw .json(error)
    }
    var problems: [FieldProblem] = []
    var command: ImportedCommand?
    do throws(FieldProblems) {
      command = try JSONReader.read(ImportedCommand.self, from: json)
    } catch {
      problems = error.problems
    }
    var events = ImportedEvents(of: json, isTest: isTest)
    if !isTest, !isHistory, json["recorded"] != nil {
      events.note(
        "recorded",
        "may be given only to a store made for tests, and with import --history for records carried "
          + "over from another system. Take it out."
      )
    }
    problems += events.problems
    guard let command, problems.isEmpty else { throw .fields(problems) }

    var request = CommandRequest(
      id: command.commandId,
      proposals: events.proposals,
      happened: command.happened,
      by: command.by
    )
    request.enteredBy = enteredBy == command.by ? nil : enteredBy
    request.actingAs = command.actingAs
    request.onBehalfOf = command.onBehalfOf
    request.intent = command.reported == true ? .reported : .now
    request.site = command.site
    request.channel = isHistory ? .history : .import
    request.lateReason = command.lateReason
    request.causation = command.causation
    request.correlation = command.correlation
    request.label = command.label ?? .normal
    request.expected = events.expected
    if isTest {
      request.recorded = command.recorded?.instant
    } else {
      request.claimedRecorded = command.recorded
    }
    self.request = request
  }
}
