import Foundation
import Testing

@Suite struct `The log` {
  @Test func `lists events without what they say`() throws {
    try Store.with("A", first: 3) { store in
      let answer = try store.run("log", "--time", "utc")
      #expect(
        answer.output == """
          What was recorded

          #  Happened              Recorded              Type                   Stream              By
          -  --------------------  --------------------  ---------------------  ------------------  ----
          0  1970-01-01 00:00:00Z  1970-01-01 00:00:00Z  StoreCreated           governance/store    ST07
          1  1970-01-01 00:00:00Z  1970-01-01 00:00:00Z  ServiceDescribed       governance/service  ST07
          2  2026-03-29 06:50Z     2026-03-29 06:55:00Z  PersonRegistered       person/PN01         ST02
          3  2026-03-29 06:50Z     2026-03-29 06:56:00Z  ReferralReceived       case/C-0001         ST02
          4  2026-03-28 21:40Z     2026-03-29 06:57:00Z  JusticeMatterRecorded  case/C-0001         ST02

          This is a test store: nothing in it is about anybody.
          Nothing in: Flags.
          Left out of this table: Version, Role, Channel, Label, Event. See them with --format json.

          """
      )
    }
  }

  @Test func `is filtered, and says what it leaves out`() throws {
    try Store.with("A") { store in
      func types(_ arguments: String...) throws -> [Substring] {
        let command = ["log", "case/C-0001", "--format", "csv", "--json", "type"]
        return try Program.run(command + arguments, environment: store.environment).output
          .split(separator: "\r\n").dropFirst().map { $0 }
      }
      try #expect(types("--type", "ConsentRecorded") == ["ConsentRecorded"])
      try #expect(types("--actor", "ST04") == ["CaseAllocated", "ReportApproved"])
      try #expect(types("--last", "1") == ["CaseClosed"])
      try #expect(types("--since", "2026-05-13") == ["CaseClosed"])
      try #expect(
        types("--happened-since", "2026-05-12", "--happened-until", "2026-05-12")
          == ["CaseReopened", "EntryCorrected"]
      )
      let last = try store.run("log", "case/C-0001", "--last", "2")
      #expect(last.output.contains("30 earlier events are left out; give --last a larger number."))
    }
  }

  @Test func `is followed until it is interrupted`() throws {
    try Store.with("A", first: 3) { store in
      try Fixtures.storyline("A", first: 4).write(
        toFile: "\(store.directory)/four.ndjson",
        atomically: true,
        encoding: .utf8
      )
      let answer = try store.shell(
        """
        "\(Program.path)" log --last 1 --follow --format csv --json type & follower=$!
        sleep 1; caselog import four.ndjson > /dev/null; sleep 2; kill -KILL $follower
        """
      )
      #expect(answer.output.contains("JusticeMatterRecorded"))
      #expect(answer.output.hasSuffix("DetentionTimeRecorded\r\n"))
    }
  }
}
