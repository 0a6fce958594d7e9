import Testing

@Suite struct `A case step by step` {
  @Test func `is told in sentences, with both times and with every code by what it means`() throws {
    try Store.with("A", first: 9) { store in
      let answer = try store.run("replay", "C-0001")
      #expect(answer.status == 0)
      #expect(
        answer.output.hasPrefix(
          """
          The case C-0001: 8 events, in the order in which they were recorded

          1   PN01 was referred by custody staff (POL-CUST).
              Happened   Sun 29 Mar 2026, 07:50+01:00
              Recorded   Sun 29 Mar 2026, 07:56:00+01:00, 6 minutes later
              By         ST02, Liaison and Diversion Facilitator (FAC)
              Says       
          """
        )
      )
      #expect(
        answer.output.contains(
          """
          7   The case was given to ST01 as lead practitioner.
              Happened   Sun 29 Mar 2026, 08:06+01:00
              Recorded   Sun 29 Mar 2026, 08:06:00+01:00
              By         ST04, Lead Practitioner (LP)
              Says       Reason: on site at Pendleton
                         Team: Salford (SAL)
              Changed    Team: Salford (SAL)
                         ST01 works on it as: lead practitioner
              Entry      #9 in the log, version 7 of case/C-0001, CaseAllocated

          """
        )
      )
    }
  }

  @Test func `tells a correction as one, on both sides`() throws {
    try Store.with("A") { store in
      let answer = try store.run("replay", "C-0001")
      #expect(answer.output.contains("Requirements: kind alcohol treatment (ATR); months 12\n"))
      #expect(
        answer.output.contains(
          """
              Corrected  By step 31, recorded Tue 12 May 2026, 09:44:00+01:00.
                         Now read as requirements 1 months: 12 → 9

          """
        )
      )
      #expect(
        answer.output.contains(
          """
          31  An earlier entry was corrected: some of its values are wrong, and are replaced.

          """
        )
      )
      #expect(
        answer.output.contains(
          """
              Changed    End of a matter (version 28), requirements 1 months: 12 → 9
              Corrects   Step 28: The matter M-0001 came to its end: community order with an alcohol
                           treatment requirement (CO-ATR).

          """
        )
      )
    }
  }

  @Test func `goes by either clock`() throws {
    try Store.with("D", first: 5) { store in
      func headlines(_ arguments: String...) throws -> [Substring] {
        try store.run(["replay", "C-0004"] + arguments).output.split(separator: "\n")
          .filter { $0.first?.isNumber ?? false }
      }
      try #expect(
        headlines() == [
          "1   PN04 was referred by custody staff (POL-CUST).",
          "2   The matter M-0004 was recorded: arrested (ARREST).",
          "3   The detention clock began, in the matter M-0004.",
          "4   The referral was accepted.",
        ]
      )
      try #expect(
        headlines("--order", "happened") == [
          "1   The matter M-0004 was recorded: arrested (ARREST).",
          "2   The detention clock began, in the matter M-0004.",
          "3   PN04 was referred by custody staff (POL-CUST).",
          "4   The referral was accepted.",
        ]
      )
      try #expect(headlines("--happened-by", "2026-04-17T07:00+01:00").count == 2)
    }
  }

  @Test func `shows what was known at a moment, and not what came after it`() throws {
    try Store.with("D") { store in
      let then = try store.run("replay", "C-0004@10")
      #expect(
        then.output.contains("    Authority  None: it was told without authority\n    Changed")
      )
      let now = try store.run("replay", "C-0004")
      #expect(
        now.output.contains(
          """
              Authority  None: it was told without authority
                         Confirmed afterwards in step 12: override OV-0005, on the ground: immediate risk to
                           life or of serious harm (OV-VITAL)

          """
        )
      )
      try #expect(store.run("replay", "C-0004@13").status == 3)
      try #expect(store.run("replay", "C-0004@{2026-04-17T07:35+01:00}").status == 3)
    }
  }

  @Test func `has stable keys for programs`() throws {
    try Store.with("D", first: 5) { store in
      let answer = try store.run("replay", "C-0004@4", "--format", "ndjson")
      let line = try #require(answer.output.split(separator: "\n").last)
      #expect(
        line.hasSuffix(
          #"""
          "corrects":null,"correctedBy":[],"isVoid":false,"nowReadAs":[],"authorities":[],\#
          "confirmedBy":[],"lapsed":[],"changed":[{"path":"status","from":"referred",\#
          "to":"accepted"},{"path":"stage","from":"referred","to":"accepted"}]}
          """#
        )
      )
      let table = try store.run("replay", "C-0004@4", "--format", "csv", "--json", "type,changed")
      #expect(
        table.output.hasSuffix(
          "ReferralTriaged,status: referred → accepted; stage: referred → accepted\r\n"
        )
      )
    }
  }

  @Test func `is recorded with the people it speaks of`() throws {
    try Store.with("D") { store in
      _ = try store.run("replay", "C-0004", "--beside", "concerns")
      let trail = try store.run(
        "view",
        "access",
        "C-0004",
        "--format",
        "csv",
        "--json",
        "mode,cases,people,views"
      )
      #expect(trail.output.contains("auditReplay,C-0004,PN04; PN41,replay\r\n"), "\(trail.output)")
    }
  }
}
