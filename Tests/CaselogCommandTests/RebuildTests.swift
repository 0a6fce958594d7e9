import Foundation
import Testing

@Suite struct `Rebuilding` {
  private func rows(_ answer: Program.Answer) throws -> [[String]] {
    try #require(answer.status == 0, "\(answer.error)")
    return answer.output.split(separator: "\r\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func `a view shows what came of it, and is recorded`() throws {
    try Store.with("A", first: 10) { store in
      let command = [
        "rebuild", "caseload", "--format", "csv", "--json", "view,version,rows,resumed",
      ]
      try #expect(
        rows(store.run(command)) == [
          ["View", "Version", "Rows", "Resumed"], ["caseload", "1", "2", "false"],
        ]
      )
      let log = try store.run(
        "log",
        "--type",
        "ViewRebuilt",
        "--format",
        "csv",
        "--json",
        "stream,by"
      )
      try #expect(rows(log) == [["Stream", "By"], ["governance/views", "ST04"]])
    }
  }

  @Test func `on one thread, on many, and one by one gives the same digests`() throws {
    try Store.with("A") { store in
      let command = ["--format", "csv", "--json", "view,digest"]
      func digests(_ words: String...) throws -> [[String]] {
        // The audit keeps the headers of what rebuilding records of itself, which grow in number.
        try rows(store.run(["rebuild"] + words + command)).filter { $0[0] != "audit" }
      }
      let one = try digests("--all", "--jobs", "1")
      try #expect(digests("--all", "--jobs", "2") == one)
      try #expect(digests("--all", "--jobs", "16") == one)
      let names = one.dropFirst().map { $0[0] }
      #expect(names.count == 12)
      for (name, line) in zip(names, one.dropFirst()) {
        try #expect(digests(name) == [one[0], line])
      }
    }
  }

  @Test func `with --check finds no problems, changes nothing, and records nothing`() throws {
    try Store.with("A", first: 10) { store in
      let size = try store.size()
      let answer = try store.run(
        "rebuild",
        "--all",
        "--check",
        "--format",
        "csv",
        "--json",
        "view,sound"
      )
      try #expect(rows(answer).dropFirst().map { $0[1] } == Array(repeating: "true", count: 13))
      let alone = try store.run("rebuild", "caseload", "--check", "--case", "C-0001")
      #expect(alone.status == 0, "\(alone.error)")
      #expect(alone.output.contains("No problems found."))
      try #expect(store.size() == size)
    }
  }

  @Test func `with --abort says that nothing was being built`() throws {
    try Store.with("A", first: 4) { store in
      let answer = try store.run("rebuild", "--all", "--abort")
      #expect(answer.status == 0)
      #expect(answer.output.contains("Nothing was being built."))
    }
  }

  @Test(
    arguments: [
      ["rebuild"], ["rebuild", "caseload", "--all"], ["rebuild", "--all", "--check", "--abort"],
      ["rebuild", "caseload", "--case", "C-0001"], ["rebuild", "--all", "--jobs", "0"],
      ["rebuild", "caselod"],
    ]
  )
  func `takes no other words`(_ words: [String]) throws {
    try Store.with("A", first: 4) { store in
      try #expect(store.run(words).status == 64)
    }
  }

  @Test func `names what was meant by a name that no view has`() throws {
    try Store.with("A", first: 4) { store in
      let answer = try store.run("rebuild", "caselod")
      #expect(answer.error.contains("Did you mean caseload?"))
    }
  }

  @Test func `checks a case in no view that has no rows of cases`() throws {
    try Store.with("A", first: 4) { store in
      let answer = try store.run("rebuild", "audit", "--check", "--case", "C-0001")
      #expect(answer.status == 64)
      #expect(answer.error.hasPrefix("No row of audit is of a case"))
      let columns = ["--format", "csv", "--json", "view,alone"]
      let all = try rows(store.run(["rebuild", "--all", "--check", "--case", "C-0001"] + columns))
      // All but the audit, whose rows are blocks, and safeguarding, whose rows are of concerns.
      #expect(all.count == 1 + 11)
      #expect(all.dropFirst().allSatisfy { $0[0] != "audit" && $0[1] == "1" })
    }
  }

  @Test func `checks no case that is not there`() throws {
    try Store.with("A", first: 4) { store in
      let answer = try store.run("rebuild", "caseload", "--check", "--case", "C-9999")
      #expect(answer.status == 3)
      #expect(answer.error.hasPrefix("There is no case C-9999 in this store."))
    }
  }

  @Test func `goes on after the folder of views was deleted`() throws {
    try Store.with("A", first: 10) { store in
      let command = ["rebuild", "caseload", "--format", "csv", "--json", "digest"]
      let before = try rows(store.run(command))
      try FileManager.default.removeItem(atPath: "\(store.directory)/store/views")
      try #expect(store.run("view", "caseload").status == 0)
      try #expect(rows(store.run(command)) == before)
    }
  }
}
