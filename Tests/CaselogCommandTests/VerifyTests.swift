import Foundation
import Testing

@testable import CaselogCommand

@Suite struct `Checking a store` {
  @Test func `says what was checked, what was not, and that there are no problems`() throws {
    try Store.with("A", first: 4) { store in
      let answer = try store.run("verify")
      #expect(answer.status == 0)
      let root = try #require(answer.output.split(separator: "the root ").last?.prefix(64))
      #expect(
        answer.output == """
          Checked:
            6 events: every header canonical, unchanged and in its place
            4 streams: versions without gaps, as the table of streams says
            5 command ids: each used once, and leading to its events
            0 stored nodes of the tree, and the root \(root)
            6 sealed sections: the bytes that their headers speak of
            6 sealed sections: open under their owners' keys
            6 events: say what their types can say
          Not checked:
            whether the log has only grown: no earlier checkpoint given, \
          and what only its own service signs does not hold the service to its past
            views: for that there is caselog verify --views
          No problems found.

          """
      )
    }
  }

  @Test func `works on a read-only copy and without the key`() throws {
    try Store.with("A", first: 4) { store in
      let copied = try store.shell("cp -r store copy; chmod -R a-w copy")
      #expect(copied.status == 0)
      let before = try store.shell("sha256sum copy/*/data.mdb").output
      let answer = try Program.run(
        ["verify", "--store", "\(store.directory)/copy"],
        environment: ["HOME": store.directory]
      )
      #expect(answer.status == 0)
      #expect(answer.output.contains("  whether sealed words open: no key given\n"))
      #expect(answer.output.hasSuffix("No problems found.\n"))
      try #expect(store.shell("sha256sum copy/*/data.mdb").output == before)
      try #expect(store.shell("chmod -R u+w copy").status == 0)
    }
  }

  @Test func `names the damaged event, with exit code 8`() throws {
    try Store.with("A", first: 4) { store in
      // A stream's name stands in the clear header of its first event, and in pages that are old.
      let path = URL(filePath: "\(store.directory)/store/log/data.mdb")
      var data = try Data(contentsOf: path)
      for name in data.ranges(of: Data("case/C-0001".utf8)) { data[name.lowerBound] ^= 1 }
      try data.write(to: path)
      let answer = try store.run("verify")
      #expect(answer.status == 8)
      #expect(answer.output.contains("\nEvent at position #3: "))
      #expect(answer.output.hasSuffix(" found.\n"))
      #expect(!answer.output.contains("No problems found."))
    }
  }

  @Test func `says where the reading was when it was killed`() {
    let outcome = CheckingProcess.Outcome(ending: .killed(7), position: 3_072, answer: nil)
    let failure = #expect(throws: Failure.self) { try outcome.findings() }
    #expect(failure?.code == .integrity)
    #expect(
      failure?.happened
        == "The reading was killed by signal 7 after the event at position #3072."
    )
  }
}
