import Testing

@Suite struct `Looking at a case` {
  @Test func `at a moment shows what was known then`() throws {
    try Store.with("A") { store in
      func state(_ place: String) throws -> String {
        try store.run("state", place, "--json", "matters,consents,screenings").output
      }
      let early = try state("C-0001@{2026-03-29T07:57:00+01:00}")
      #expect(early.contains(#""kind": "ARREST""#))
      #expect(early.contains(#""clock": null"#))
      #expect(early.contains(#""consents": []"#))
      let agreed = try state("C-0001@{2026-03-29T09:16:00+01:00}")
      #expect(agreed.contains(#""consent": "K-0001""#))
      #expect(agreed.contains(#""inForce": true"#))
      #expect(agreed.contains(#""screenings": []"#))
    }
  }

  @Test func `by when it happened differs from when it was recorded`() throws {
    try Store.with("A") { store in
      func entries(_ arguments: String...) throws -> String {
        try Program.run(
          ["log", "case/C-0001", "--format", "csv"] + arguments,
          environment: store.environment
        ).output
      }
      let happened = try entries("--happened-until", "2026-03-29T09:25:00+01:00")
      let recorded = try entries("--recorded-until", "2026-03-29T09:25:00+01:00")
      let late = ["ScreeningCompleted", "RiskAssessed", "InformationShared"]
      #expect(late.allSatisfy { happened.contains(",\($0),") })
      #expect(!late.contains { recorded.contains(",\($0),") })
      let known = try store.run("state", "C-0001@{2026-03-29T09:25:00+01:00}", "--json", "version")
      let held = try store.run(
        "state",
        "C-0001",
        "--happened-by",
        "2026-03-29T09:25:00+01:00",
        "--json",
        "screenings"
      )
      #expect(known.output == "{\n  \"version\": 9\n}\n")
      #expect(held.output.contains("AUDIT"))
    }
  }

  @Test func `in short says how it stands`() throws {
    try Store.with("A", first: 4) { store in
      let answer = try store.run("state", "C-0001")
      #expect(answer.status == 0)
      #expect(
        answer.output == """
          C-0001 as it was known at 2026-03-29 07:58:00+01:00

          Field                    Value
          -----------------------  -------------------------
          person                   PN01
          born                     1991-11-02
          name                     legal: Daniel Reeve
          status                   referred
          stage                    referred
          matter.M-0001            ARREST
          matter.M-0001.detention  going on
          matter.M-0001.limit      2026-03-29T23:05:00+01:00

          Version 3. Everything that was said: --format json.
          This is a test store: nothing in it is about anybody.

          """
      )
    }
  }

  @Test func `that does not exist, or not yet, is exit code 3`() throws {
    try Store.with("A", first: 4) { store in
      let none = try store.run("state", "C-0002")
      #expect(none.status == 3)
      #expect(
        none.error == """
          There is no case/C-0002 that ST04 may see.
            Rule ACC-03: what there is and is not yours to see, and what there is not, look alike.
            That it was asked for has been recorded.
            To find one by a name or a number: caselog find
            If you must see it now: caselog append BreakGlassInvoked --edit

          """
      )
      let version = try store.run("state", "C-0001@4")
      #expect(version.status == 3)
      #expect(version.error == "The case C-0001 has 3 events; there is no version 4.\n")
      try #expect(store.run("state", "C-0001@#1").status == 3)
      try #expect(store.run("state", "C-0001@#99").status == 3)
    }
  }

  @Test func `is on disk before anything is shown`() throws {
    try Store.with("A", first: 4) { store in
      let size = try #require(try store.size())
      try #expect(store.shell("caselog state C-0001 > /dev/full").status == 74)
      try #expect(store.size() == size + 1)
      let trail = try store.run(
        "view",
        "access",
        "C-0001",
        "--json",
        "by,mode,purpose,people,cases,views"
      )
      #expect(trail.status == 0, "\(trail.error)")
      #expect(trail.output.contains("PN01"))
    }
  }

  @Test func `is quiet when nobody reads on`() throws {
    try Store.with("A") { store in
      let answer = try store.shell("caselog replay C-0001 | true; echo ${PIPESTATUS[0]}")
      #expect(answer.output == "0\n")
      #expect(answer.error.isEmpty)
    }
  }
}
