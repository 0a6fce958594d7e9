import Foundation
import Testing

/// Who is shown what, and what is said of what they are not shown.
@Suite struct `Who looks` {
  @Test(arguments: [
    ("ST01", "1 of the teams of other areas"), ("ST03", "1 of the teams of other areas"),
    ("ST08", "1 not allocated to you"), ("ST11", "1 for you to see one at a time, not in a list"),
  ])
  func `from elsewhere is told that something is withheld, and not what`(
    staff: String,
    words: String
  ) throws {
    try Store.with("B", first: 10) { store in
      let answer = try store.run(
        ["view", "caseload", "--as", staff, "--format", "csv", "--json", "case"]
      )
      #expect(answer.status == 0, "\(answer.error)")
      #expect(answer.output == "Case\r\n")
      #expect(answer.error.contains("Withheld from you, whatever the filters: \(words)."))
      #expect(!answer.error.contains("C-0002"))
    }
  }

  @Test func `works on a case sees it, and is recorded as allocated to it`() throws {
    try Store.with("B", first: 10) { store in
      let answer = try store.run(
        ["view", "caseload", "--as", "ST06", "--format", "csv", "--json", "case"]
      )
      #expect(answer.output == "Case\r\nC-0002\r\n")
      let trail = try store.run(
        ["view", "access", "--as", "ST12", "--format", "csv", "--json", "by,relationship,session"]
      )
      let user = ProcessInfo.processInfo.userName
      #expect(trail.output.contains("ST06,allocated,\(user)\r\n"), "\(trail.output)")
    }
  }

  @Test func `in a role without clinical words sees the case, and none of them`() throws {
    try Store.with("A") { store in
      let moment = "@{2026-04-09T16:45:00+01:00}"
      let fields = [moment, "--format", "csv", "--json", "case,person,needs"]
      let auditor = try store.run(["view", "caseload", "--as", "ST12"] + fields)
      #expect(auditor.output == "Case,Person,Needs\r\nC-0001,Daniel Reeve,MH-DEP; ALC\r\n")
      let administrator = try store.run(["view", "caseload", "--as", "ST13"] + fields)
      #expect(administrator.output == "Case,Person,Needs\r\nC-0001,Daniel Reeve,withheld\r\n")
      #expect(administrator.error.contains("Withheld from you, as clinical words: "))
    }
  }

  @Test func `hears the same of a case that is not theirs and of one that there is not`() throws {
    try Store.with("B", first: 10) { store in
      let answers = try ["C-0002", "C-0099"].map { id in
        try store.run(["state", id, "--as", "ST03"])
      }
      #expect(answers.map(\.status) == [3, 3])
      #expect(answers.map(\.output) == ["", ""])
      let words = zip(answers, ["C-0002", "C-0099"]).map { answer, id in
        answer.error.replacing(id, with: "…")
      }
      #expect(words[0] == words[1])
      let refused = try store.run(
        ["log", "governance/refusals", "--as", "ST12", "--format", "csv", "--json", "by"]
      )
      #expect(refused.output == "By\r\nST03\r\nST03\r\n")
    }
  }

  @Test(arguments: [
    ["view", "retention"], ["view", "outcomes", "--from", "2026-03-01", "--through", "2026-03-31"],
    ["state", "C-0002"], ["replay", "C-0002"],
  ])
  func `asks for what their role does not show is refused, and that is recorded`(
    command: [String]
  ) throws {
    try Store.with("B", first: 10) { store in
      let size = try #require(try store.size())
      let answer = try store.run(command + ["--as", "ST08"])
      #expect(answer.status == 6)
      #expect(answer.output == "")
      #expect(answer.error.hasPrefix("The roles of ST08 do not show "))
      try #expect(store.size() == size + 1)
    }
  }

  @Test func `breaks the glass sees what is sealed for an hour, and it is recorded so`() throws {
    try Store.with("D", first: 25) { store in
      func concerns(_ now: String) throws -> Program.Answer {
        try store.run(
          ["view", "safeguarding", "--as", "ST09", "--now", now, "--format", "csv"]
            + ["--json", "concern,label"]
        )
      }
      let during = try concerns("2026-04-18T09:40+01:00")
      #expect(during.output == "Concern,Label\r\nSG-0004,sealed\r\n")
      let after = try concerns("2026-04-18T09:41+01:00")
      #expect(after.output == "Concern,Label\r\n")
      #expect(
        after.error.contains(
          "Withheld from you, whatever the filters: 1 restricted, contact the duty senior."
        )
      )
      let trail = try store.run(
        ["view", "access", "--as", "ST12", "--format", "csv", "--json", "by,breakGlass"]
      )
      #expect(trail.output == "By,Broken glass\r\nST09,BG-0001\r\nST09,\r\n")
    }
  }

  @Test func `asks for an earlier moment does not see what was sealed since`() throws {
    try Store.with("D", first: 25) { store in
      let answer = try store.run(
        ["view", "safeguarding", "@{2026-04-17T10:30+01:00}", "--as", "ST09"]
          + ["--now", "2026-04-18T11:00+01:00", "--format", "csv", "--json", "concern"]
      )
      #expect(answer.output == "Concern\r\n")
      #expect(answer.error.contains("1 restricted, contact the duty senior"))
    }
  }

  @Test func `searches finds people of other teams, but not somebody who is sealed`() throws {
    try Store.with("B", first: 10) { store in
      let found = try store.run(["find", "--as", "ST03", "--format", "csv"], input: "Lennon")
      #expect(found.status == 0, "\(found.error)")
      let sealed = """
        {"recorded":"2026-05-20T09:00+01:00","happened":"2026-05-20T09:00+01:00","by":"ST10",\
        "commandId":"019e4278-97e0-799a-ae2d-404e5b440001","type":"AccessRestrictionChanged",\
        "stream":"governance/person-PN02","data":{"target":"person/PN02","from":"normal",\
        "to":"sealed","reason":"witnessProtection","allowed":["ST06"]}}
        """
      let imported = try store.run("import", "-", "--as", "ST07", input: sealed + "\n")
      try #require(imported.status == 0, "\(imported.error)")
      let hidden = try store.run(["find", "--as", "ST03"], input: "Lennon")
      let nobody = try store.run(["find", "--as", "ST03"], input: "Nobody")
      #expect(hidden.status == 3)
      #expect(hidden.error == nobody.error)
      let named = try store.run(["find", "--as", "ST06"], input: "Lennon")
      #expect(named.status == 0, "\(named.error)")
    }
  }

  @Test(arguments: ["access", "exceptions"])
  func `at the trail finds the label in every row`(view: String) throws {
    try Store.with("D") { store in
      let answer = try store.run(
        ["view", view, "--as", "ST12", "--format", "csv", "--json", "label"]
      )
      let rows = answer.output.split(separator: "\r\n").dropFirst()
      #expect(!rows.isEmpty, "\(answer.error)")
      #expect(rows.allSatisfy { ["normal", "restricted", "sealed"].contains($0) }, "\(rows)")
    }
  }

  @Test func `is not the user that the service says they are is refused`() throws {
    try Store.with("A", first: 10) { store in
      let file = "\(Fixtures.directory)/greater-manchester.json"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let user = ProcessInfo.processInfo.userName
      let bound = text.replacing(
        #""staff": "ST04","#,
        with: #""staff": "ST04", "users": ["\#(user)"],"#
      )
      try #require(bound != text)
      let set = try store.run("service", "set", "-", "--as", "ST13", input: bound)
      try #require(set.status == 0, "\(set.error)")
      let own = try store.run("view", "caseload")
      #expect(own.status == 0, "\(own.error)")
      let size = try #require(try store.size())
      let claimed = try store.run("view", "caseload", "--as", "ST12")
      #expect(claimed.status == 6)
      #expect(claimed.error.hasPrefix("The user \(user) is not ST12."))
      try #expect(store.size() == size + 1)
      let note = try store.run(
        "append",
        "NoteAdded",
        "case/C-0001",
        "--as",
        "ST01",
        "--data",
        "-",
        input: #"{"category":"general","text":"x"}"#
      )
      #expect(note.status == 6)
      #expect(note.error.hasPrefix("The user \(user) is not ST01."))
      try #expect(store.size() == size + 2)
    }
  }
}
