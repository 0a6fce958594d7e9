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

  @Test func `of a stream that does not exist is exit code 3`() throws {
    try Store.with("A", first: 4) { store in
      let size = try store.size()
      let none = try store.run("log", "case/C-0001", "case/C-0002")
      #expect(none.status == 3)
      #expect(none.output.isEmpty)
      #expect(
        none.error == """
          There is no stream case/C-0002 in this store. Did you mean case/C-0001?
            To find a person or a case by a name or a number: caselog find

          """
      )
      try #expect(store.run("log", "huddle/2026-03-29-AM").status == 3)
      try #expect(store.size() == size)
      let refusals = try store.run("log", "governance/refusals")
      #expect(refusals.status == 0, "A stream of the store itself is there, even if it is empty.")
    }
  }

  @Test func `of a site that has never been described is exit code 3`() throws {
    try Store.with("A", first: 4) { store in
      let none = try store.run("log", "--site", "CU-PEM")
      #expect(none.status == 3)
      #expect(none.output.isEmpty)
      #expect(
        none.error == """
          There is no site CU-PEM in the description of this service. Did you mean CU-PEN?
            To see the sites: caselog service show --json sites

          """
      )
      try #expect(store.run("log", "--site", "CU-PEN").status == 0)
      let description = try String(
        contentsOfFile: "\(Fixtures.directory)/greater-manchester.json",
        encoding: .utf8
      )
      let renamed = try store.run(
        "service",
        "set",
        "-",
        "--as",
        "ST07",
        input: description.replacing("CU-ASH", with: "CU-NEW")
      )
      #expect(renamed.status == 0, "\(renamed.error)")
      for site in ["CU-ASH", "CU-NEW"] {
        try #expect(store.run("log", "--site", site).status == 0, "\(site) has been described.")
      }
    }
  }

  @Test func `takes all filters together, and either value of one that is given again`() throws {
    try Store.with("D") { store in
      func rows(_ arguments: String...) throws -> [Substring] {
        let command = ["log", "--format", "csv", "--json", "type,by"]
        return try store.run(command + arguments).output.split(separator: "\r\n").dropFirst().map {
          $0
        }
      }
      let consents = ["--type", "ConsentRecorded", "--type", "ConsentRefused"]
      let day = ["--recorded-since", "2026-04-17", "--recorded-until", "2026-04-17"]
      try #expect(
        store.run(
          ["log", "case/C-0004", "--format", "csv", "--json", "type,by", "--actor", "ST02"]
            + consents
            + day + ["--happened-since", "2026-04-17T08:32+01:00", "--last", "5"]
        ).output == """
          Type,By\r
          ConsentRecorded,ST02\r
          ConsentRefused,ST02\r

          """
      )
      try #expect(rows("--type", "ConsentRecorded", "--actor", "ST04").isEmpty)
      try #expect(rows("--type", "CaseAllocated", "--actor", "ST04") == ["CaseAllocated,ST04"])
    }
  }

  @Test func `says what is wrong with a filter, and what may have been meant`() throws {
    try Store.with("D", first: 5) { store in
      func error(_ arguments: String...) throws -> String {
        let answer = try store.run(["log"] + arguments)
        #expect(answer.output.isEmpty)
        return "\(answer.status) \(answer.error)"
      }
      try #expect(
        error("--actor", "ST022") == """
          3 Nothing was recorded by ST022, who has never been on the staff of this service. Did you mean ST02?
            To see the staff: caselog service show --json staff

          """
      )
      try #expect(
        error("--type", "Consent") == """
          64 There is no type of event “Consent”. Did you mean ConsentRecorded?
            To list them: caselog types

          """
      )
      try #expect(
        error("--since", "2026-05-01", "--until", "2026-04-01") == """
          64 Nothing can have been recorded since 2026-05-01T00:00:00+01:00 and until \
          2026-04-01T23:59:59.999999+01:00: it ends before it begins.
            Exchange --recorded-since and --recorded-until.

          """
      )
      try #expect(
        error("--happened-until", "yesterday").hasPrefix("64 The time “yesterday” ")
      )
      try #expect(
        error("--follow", "--format", "json").hasPrefix("64 --follow goes on without an end")
      )
    }
  }

  @Test func `is followed, each batch below the last one and recorded as a look`() throws {
    try Store.with("A", first: 3) { store in
      for count in 4...5 {
        try Fixtures.storyline("A", first: count).write(
          toFile: "\(store.directory)/\(count).ndjson",
          atomically: true,
          encoding: .utf8
        )
      }
      let answer = try store.shell(
        """
        "\(Program.path)" log --last 1 --follow --format csv --json type > log.csv & follower=$!
        sleep 1; caselog import 4.ndjson > /dev/null; sleep 2; caselog import 5.ndjson > /dev/null; sleep 2
        kill -KILL $follower; cat log.csv
        """
      )
      #expect(
        answer.output == """
          Type\r
          JusticeMatterRecorded\r
          DetentionTimeRecorded\r
          DetentionTimeRecorded\r

          """
      )
      let looks = try store.run("view", "access", "--format", "csv", "--json", "views,rows")
      #expect(
        looks.output == """
          Views,Rows\r
          log,1\r
          log,1\r
          log,1\r

          """
      )
    }
  }
}
