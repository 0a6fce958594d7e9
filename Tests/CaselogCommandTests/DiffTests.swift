import Testing

@Suite struct `Two moments of a case` {
  @Test func `differ in fields, each with the event that did it`() throws {
    try Store.with("D") { store in
      let answer = try store.run("diff", "C-0004@5", "C-0004@7")
      #expect(answer.status == 0)
      #expect(
        answer.output == """
          What differs in C-0004 from version 5, as known at 2026-04-17 07:42:00+01:00, to version 7, as known
          at 2026-04-17 08:35:00+01:00

          Field                         Old       New                            Changed by
          ----------------------------  --------  -----------------------------  -----------------------------
          Stage                         accepted  contacted                      version 6 (#9),
                                                                                 ContactRecorded by ST02
          Consent to being screened               given                          version 7 (#10),
          and assessed (ENGAGE)                                                  ConsentRecorded by ST02
          Consent K-0004                          being screened and assessed    version 7 (#10),
                                                  (ENGAGE)                       ConsentRecorded by ST02
          Number of contacts                      1                              version 6 (#9),
                                                                                 ContactRecorded by ST02
          Number of consents                      1                              version 7 (#10),
                                                                                 ConsentRecorded by ST02

          Left out: 23 values of entries that one of them lacks; see --full.
          This is a test store: nothing in it is about anybody.
          Left out of this table: Path, Old words, New words, Events. See them with --format json.

          """
      )
    }
  }

  @Test func `may be given in either order, and by any kind of moment`() throws {
    try Store.with("D") { store in
      func difference(_ old: String, _ new: String) throws -> String {
        try store.run("diff", old, new, "--format", "csv", "--json", "path,old,new,changedBy")
          .output
      }
      let forth = try difference("C-0004@5", "C-0004@6")
      #expect(
        forth == """
          Path,Old,New,Changed by\r
          stage,accepted,contacted,"version 6 (#9), ContactRecorded by ST02"\r
          contacts,,1,"version 6 (#9), ContactRecorded by ST02"\r

          """
      )
      try #expect(
        difference("C-0004@6", "C-0004@5") == """
          Path,Old,New,Changed by\r
          stage,contacted,accepted,"version 6 (#9), ContactRecorded by ST02"\r
          contacts,1,,"version 6 (#9), ContactRecorded by ST02"\r

          """
      )
      try #expect(
        difference("C-0004@{2026-04-17T07:42:00+01:00}", "C-0004@{2026-04-17T08:34:00+01:00}")
          == forth
      )
    }
  }

  @Test func `are compared as of what had happened, if that is asked`() throws {
    try Store.with("D") { store in
      let answer = try store.run(
        "diff",
        "C-0004",
        "C-0004",
        "--happened-by",
        "2026-04-16T18:30+01:00",
        "--happened-by",
        "2026-04-16T18:50+01:00",
        "--format",
        "csv",
        "--json",
        "path,new,changedBy"
      )
      #expect(
        answer.output == """
          Path,New,Changed by\r
          matter.M-0004.detention,going on,"version 3 (#5), DetentionTimeRecorded by ST02"\r
          matter.M-0004.limit,"Fri 17 Apr 2026, 18:45:00+01:00","version 3 (#5), DetentionTimeRecorded by ST02"\r

          """
      )
    }
  }

  @Test func `show a corrected value, and the correction`() throws {
    try Store.with("A") { store in
      let answer = try store.run(
        "diff",
        "C-0001@30",
        "C-0001@31",
        "--format",
        "csv",
        "--json",
        "path,old,new,changedBy"
      )
      #expect(
        answer.output == """
          Path,Old,New,Changed by\r
          corrections,,1,"version 31 (#34), EntryCorrected by ST05"\r
          disposal[28].requirements[0].months,12,9,"version 31 (#34), EntryCorrected by ST05"\r

          """
      )
    }
  }

  @Test func `that are the same differ in nothing, which is said`() throws {
    try Store.with("D", first: 5) { store in
      let answer = try store.run("diff", "C-0004@2", "C-0004@2")
      #expect(answer.status == 0)
      #expect(answer.output.contains("\nNone.\n\nNothing differs.\n"))
    }
  }

  @Test func `of two cases are refused`() throws {
    try Store.with("D", first: 5) { store in
      let answer = try store.run("diff", "C-0004@2", "C-0001@2")
      #expect(answer.status == 64)
      #expect(
        answer.error == """
          C-0004 and C-0001 are two cases; a difference is one between two moments of one case.
            Name the same case twice: caselog diff C-0004@1 C-0004

          """
      )
      try #expect(store.run("diff", "C-0004@2", "C-0004@99").status == 3)
    }
  }
}
