import Testing

@Suite struct `Where the fields of a case come from` {
  @Test func `stands above them: the event, who and when`() throws {
    try Store.with("D") { store in
      let answer = try store.run("blame", "C-0004@7", "--field", "status", "--field", "consent")
      #expect(answer.status == 0)
      #expect(
        answer.output == """
          Where each field of C-0004 comes from, as known at 2026-04-17 08:35:00+01:00 (version 7)

          Version 4 (#6), ReferralTriaged by ST02 (FAC), happened 2026-04-17 07:40+01:00, recorded 2026-04-17
          07:40:00+01:00
          Field                                            Value
          -----------------------------------------------  ------------------------------------
          Status                                           accepted

          Version 7 (#10), ConsentRecorded by ST02 (FAC), happened 2026-04-17 08:32+01:00, recorded 2026-04-17
          08:35:00+01:00
          Field                                            Value
          -----------------------------------------------  ------------------------------------
          Consent to being screened and assessed (ENGAGE)  given
          Consent K-0004                                   being screened and assessed (ENGAGE)
          Consent K-0004, consent                          K-0004
          Consent K-0004, purposes 1 purpose               being screened and assessed (ENGAGE)
          Consent K-0004, giver                            the person
          Consent K-0004, capacity basis presumed          this one
          Consent K-0004, form                             spoken
          Consent K-0004, no penalty explained             yes
          Consent K-0004, appropriate adult present        no

          The path of a field, for --field and for programs, is given by --json path,value.
          This is a test store: nothing in it is about anybody.
          Left out of this table: Path, Words, Version, #, Type, By, Role, Happened, Recorded, Event. See them
          with --format json.

          """
      )
    }
  }

  @Test func `is a correction and what it corrects, for a value that was corrected`() throws {
    try Store.with("A") { store in
      let answer = try store.run("blame", "C-0001", "--field", "disposal[28].requirements")
      #expect(
        answer.output == """
          Where each field of C-0001 comes from, as known at 2026-05-13 10:02:00+01:00 (version 32)

          Version 28 (#31), DisposalRecorded by ST05 (SP), happened 2026-04-27 12:20+01:00, recorded
          2026-04-27 13:03:00+01:00
          Field                                                Value
          ---------------------------------------------------  -----------------------
          End of a matter (version 28), requirements 1 kind    alcohol treatment (ATR)

          Version 31 (#34), EntryCorrected by ST05 (SP), happened 2026-05-12 09:31+01:00, recorded 2026-05-12
          09:44:00+01:00; corrects version 28 (#31), DisposalRecorded by ST05
          Field                                                Value
          ---------------------------------------------------  -----------------------
          End of a matter (version 28), requirements 1 months  9

          The path of a field, for --field and for programs, is given by --json path,value.
          This is a test store: nothing in it is about anybody.
          Left out of this table: Path, Words, Version, #, Type, By, Role, Happened, Recorded, Event,
          Corrected event, Corrected version, Corrected entry by, Corrected entry happened, Corrected entry
          recorded. See them with --format json.

          """
      )
      let row = try store.run(
        "blame",
        "C-0001",
        "--field",
        "disposal[28].requirements[0].months",
        "--format",
        "csv",
        "--json",
        "words,version,by,correctsVersion,correctsBy"
      )
      #expect(
        row.output == """
          Words,Version,By,Corrected version,Corrected entry by\r
          9,31,ST05,28,ST05\r

          """
      )
    }
  }

  @Test func `covers every field that the state has`() throws {
    try Store.with("D") { store in
      let state = try store.run("state", "C-0004", "--format", "csv", "--json", "field")
      let blame = try store.run("blame", "C-0004", "--format", "csv", "--json", "path,version")
      let known = Set(blame.output.split(separator: "\r\n").map { $0.split(separator: ",")[0] })
      let fields = state.output.split(separator: "\r\n").dropFirst()
        .filter { !["person", "born", "name"].contains($0) }
      #expect(fields.count > 10)
      #expect(fields.filter { !known.contains($0) } == [])
      #expect(!blame.output.contains(",\r\n"), "Every field has an event.")
    }
  }

  @Test func `is asked for by the beginning of a path, and the nearest is offered`() throws {
    try Store.with("D", first: 5) { store in
      let none = try store.run("blame", "C-0004", "--field", "matter.M-0005")
      #expect(none.status == 3)
      #expect(
        none.error == """
          The case has no field matter.M-0005 at that moment. Did you mean matter.M-0004?
            They begin with: detention, matter, referral, stage, status, triage

          """
      )
      let wrong = try store.run("blame", "C-0004", "--field", "matter..kind")
      #expect(wrong.status == 64)
      #expect(
        wrong.error == """
          “matter..kind” is not the path of a field.
            As in consent, consent.K-0001.giver or contact[6].

          """
      )
    }
  }
}
