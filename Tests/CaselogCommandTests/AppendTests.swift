import Foundation
import Testing

@Suite struct `Appending an event` {
  @Test func `prints its receipt`() throws {
    try Store.with("A", first: 10) { store in
      let answer = try store.run(
        "append",
        "NoteAdded",
        "case/C-0001",
        "--data",
        "-",
        "--command-id",
        "0195e0c2-7a31-7b4d-9f10-5d2c8e41a6b3",
        "--now",
        "2026-03-29T09:00+01:00",
        "--json",
        "event,stream,version,position,recorded,flags",
        input: Fixtures.note
      )
      #expect(answer.status == 0)
      #expect(
        answer.output.contains(
          """
              {
                "event": "0195e0c2-7a31-7b4d-9f10-5d2c8e41a6b3/0",
                "stream": "case/C-0001",
                "version": 10,
                "position": 12,
                "recorded": "2026-03-29T09:00:00+01:00",
                "flags": []
              }
          """
        )
      )
    }
  }

  @Test func `twice with one id and one request records it once`() throws {
    try Store.with("A", first: 10) { store in
      func append(_ text: String) throws -> Program.Answer {
        try store.run(
          "append",
          "NoteAdded",
          "case/C-0001",
          "--data",
          "-",
          "--command-id",
          "0195e0c2-7a31-7b4d-9f10-5d2c8e41a6b3",
          "--happened",
          "2026-03-29T08:46+01:00",
          "--format",
          "csv",
          input: Fixtures.note.replacing("slept", with: text)
        )
      }
      let first = try append("slept")
      let size = try store.size()
      let second = try append("slept")
      #expect(second.status == 0)
      #expect(second.error.hasPrefix("This command had been recorded before."))
      #expect(
        first.output.split(separator: ",")[..<10] == second.output.split(separator: ",")[..<10]
      )
      let other = try append("eaten")
      #expect(other.status == 5)
      #expect(other.error.contains("Rule INV-01: a command id stands for one command for ever."))
      try #expect(store.size() == size)
    }
  }

  @Test func `is refused with exit code 4 if the stream has moved on`() throws {
    try Store.with("A", first: 10) { store in
      let size = try store.size()
      let answer = try store.run(
        "append",
        "NoteAdded",
        "case/C-0001",
        "--data",
        "-",
        "--expect-version",
        "3",
        input: Fixtures.note
      )
      #expect(answer.status == 4)
      #expect(
        answer.error == """
          Not recorded: case/C-0001 stands at version 9, not at 3.
            Somebody else has recorded something there that the decision did not know of.
            Look at what was recorded since with caselog log, and decide again.

          """
      )
      try #expect(store.size() == size)
    }
  }

  @Test func `by two at once with one expected version succeeds for one of them`() throws {
    try Store.with("A", first: 10) { store in
      try Data(Fixtures.note.utf8).write(to: URL(filePath: "\(store.directory)/note.json"))
      let append = "caselog append NoteAdded case/C-0001 --data note.json --expect-version 9"
      let answer = try store.shell(
        "\(append) >/dev/null 2>&1 & first=$!; \(append) >/dev/null 2>&1; second=$?; "
          + "wait $first; echo $(($? + second))"
      )
      #expect(answer.output == "4\n")
      try #expect(store.run("log", "case/C-0001", "--format", "csv").output.contains(",10,ST04,"))
    }
  }

  @Test func `is refused by a rule, or recorded and flagged if it is reported`() throws {
    try Store.with("B", first: 19) { store in
      let line = try Fixtures.storyline("B19")
      let data = "{" + line.split(separator: #""data":{"#)[1].dropLast(2)
      func share(_ options: String...) throws -> Program.Answer {
        let command = [
          "append", "InformationShared", "case/C-0002", "--data", "-", "--as", "ST06",
          "--happened", "2026-04-09T15:00+01:00", "--now", "2026-04-09T15:01+01:00",
        ]
        return try Program.run(
          command + options,
          environment: store.environment,
          input: String(data)
        )
      }
      let versions = try store.run("state", "C-0002", "--json", "version").output
      let refused = try share()
      #expect(refused.status == 5)
      #expect(refused.error.hasPrefix("Not recorded: "))
      #expect(refused.error.contains("\n  Rule INV-03: "))
      #expect(refused.error.contains("--reported"))
      try #expect(store.run("state", "C-0002", "--json", "version").output == versions)
      let log = try store.run("log", "governance/refusals", "--format", "csv")
      #expect(log.output.contains(",CommandRefused,governance/refusals,1,ST06,FAC,"))
      let reported = try share("--reported", "--format", "csv")
      #expect(reported.status == 0)
      #expect(reported.output.contains("reported; withoutAuthority"))
      let replay = try store.run("replay", "C-0002")
      #expect(
        replay.output.contains(
          """
              Authority  Consent K-0002, which did not cover it
              Changed    Disclosure D-0004: told to school or college (EDU)
              To note    It had already happened when it was recorded.
                         Nobody had the authority for it when it happened.
                         It may have been a breach: authority was missing, or had ended.

          """
        )
      )
    }
  }

  @Test func `is not permitted to somebody whose role may not, or who is unknown`() throws {
    try Store.with("A", first: 10) { store in
      let answer = try store.run(
        "append",
        "NoteAdded",
        "case/C-0001",
        "--data",
        "-",
        "--as",
        "ST99",
        "--error-format",
        "json",
        input: Fixtures.note
      )
      #expect(answer.status == 6)
      #expect(answer.error.contains(#"{"error":{"code":"notPermitted","exitCode":6,"#))
      #expect(answer.error.contains(#""rule":"INV-02""#))
    }
  }

  @Test func `makes a reference where none is given`() throws {
    try Store.with("A", first: 1) { store in
      let person = """
        {"kind":"client","names":[{"kind":"legal","name":"Ann Other"}],"dob":"1990",\
        "source":"SELF","possibleMatches":[]}
        """
      let answer = try store.run(
        "append",
        "PersonRegistered",
        "--data",
        "-",
        "--json",
        "stream",
        input: person
      )
      #expect(answer.status == 0, "\(answer.error)")
      #expect(answer.output.contains(#""stream": "person/PN-0002""#))
    }
  }

  @Test func `names every field that is wrong or missing, and nothing is recorded`() throws {
    try Store.with("A", first: 10) { store in
      let size = try store.size()
      let answer = try store.run(
        "append",
        "NoteAdded",
        "case/C-0001",
        "--data",
        "-",
        input: #"{"kind":"progres","sensitive":"no","adviser":"ST01"}"#
      )
      #expect(answer.status == 5)
      #expect(
        answer.error.hasPrefix(
          """
          Not recorded: 4 things are wrong with the data of NoteAdded.
            kind: has no code “progres”. Did you mean progress? The codes are: progress, decision,
          """
        )
      )
      try #expect(store.size() == size)
    }
  }

  @Test func `has a template that nobody can record unfilled`() throws {
    try Store.with("A", first: 10) { store in
      let template = try store.run("append", "NoteAdded", "--template")
      #expect(template.status == 0)
      #expect(template.output.hasPrefix("{\n  \"kind\": \"‹fill in› What kind of note it is."))
      let answer = try store.run(
        "append",
        "NoteAdded",
        "case/C-0001",
        "--data",
        "-",
        input: template.output
      )
      #expect(answer.status == 5)
      #expect(answer.error.contains("text: is missing. The note."))
    }
  }

  @Test func `may be rehearsed, which records only that somebody looked`() throws {
    try Store.with("A", first: 10) { store in
      let size = try #require(try store.size())
      let answer = try store.run(
        "append",
        "NoteAdded",
        "case/C-0001",
        "--data",
        "-",
        "--dry-run",
        input: Fixtures.note
      )
      #expect(answer.status == 0)
      #expect(answer.output.hasPrefix("What would be recorded; nothing has been\n"))
      try #expect(store.size() == size + 1)
      try #expect(store.run("log", "--last", "1").output.contains("RecordAccessed"))
    }
  }

  @Test func `takes codes and dates as words`() throws {
    try Store.with("A", first: 10) { store in
      let answer = try store.run(
        "append",
        "DetentionTimeRecorded",
        "case/C-0001",
        "matter=M-0001",
        "kind=interviewStarted",
        "at=2026-03-29T08:50+01:00",
        "source=custodyRecord",
        "--happened",
        "2026-03-29T08:50+01:00",
        "--now",
        "2026-03-29T08:55+01:00"
      )
      #expect(answer.status == 0, "\(answer.error)")
    }
  }
}
