import Testing

@Suite struct `Wrong arguments` {
  @Test(arguments: [
    (
      ["stat"],
      """
      There is no command “stat”. Did you mean state?
        The commands are: init, append, import, find, log, state, replay, view, views, rebuild, tasks, verify, \
      checkpoint, bundle, keys, types, schema, status, service.
        See: caselog --help

      """
    ),
    (
      ["view", "caselode"],
      """
      There is no view “caselode”. Did you mean caseload?
        caseload: who are we responsible for, and what is due next
        audit: what happened in a case, in a table
        access: who looked at records, and what for
        exceptions: what an auditor should look at first
        safeguarding: who is at risk, what has been answered, what is late
        custody: who will be interviewed, charged or released before we see them
        court: where we must be, with what, by when
        referrals: what came in and was not dealt with, what others have not answered
        huddle: is everybody safe, is everybody seen, what cannot wait
        staff: is everybody safe, supervised and allowed to work
        outcomes: what the service did in a period, and what difference it made
        disclosures: what left the service, to whom, on what authority
        consent: who agreed to what, and what may be told now
        retention: what may be destroyed, what must not, who decides
        person: everything about one person, in order

      """
    ),
    (
      ["append", "ContactRecoded"],
      """
      There is no type of event “ContactRecoded”. Did you mean ContactRecorded?
        To list them: caselog types

      """
    ),
    (
      ["view", "audit", "C-0001", "--stage", "closd"],
      """
      The value 'closd' is invalid for '--stage <stage>': There is no stage “closd”. Did you mean \
      closed? The stages are: referred, accepted, contacted, screened, assessed, supporting, \
      awaiting-outcome, closing, closed, not-accepted.
        Usage: caselog view <name> [<case>][@<moment>] [<options>]
        See 'caselog view --help' for more information.

      """
    ),
    (
      ["view", "audit", "C-0001", "--under-18"],
      """
      The view audit has no filter --under-18.
        It belongs to: caseload, custody, court.
        See: caselog view --help

      """
    ),
    (
      ["state", "C-0001@x"],
      """
      “@x” is no moment.
        A moment is a version, a recorded time in braces, or a position.
        As in C-0001@7, 'C-0001@{2026-03-29T09:16:00+01:00}' or '@#194028'.

      """
    ),
    (
      ["state", "C-0001@{2026-10-25T01:30}"],
      """
      The time “2026-10-25T01:30” has no offset, and that time came twice: the clock was put back \
      from 02:00 to 01:00. Write +01:00 at the end for the first, +00:00 for the second.

      """
    ),
    (
      ["append", "NoteAdded", "case/C-0001", "text=Daniel drinks"],
      """
      The field text says something about somebody, which does not belong on a command line.
        Others on this computer can see the arguments of a program.
        Give it in a JSON object: caselog append NoteAdded --data FILE

      """
    ),
  ])
  func `are answered with what was meant`(arguments: [String], error: String) throws {
    let environment = ["CASELOG_STORE": "/nowhere", "CASELOG_STAFF": "ST01"]
    let answer = try Program.run(arguments, environment: environment)
    #expect(answer.status == 64)
    #expect(answer.error == error)
    #expect(answer.output.isEmpty)
  }

  @Test func `are answered as JSON where that is asked for`() throws {
    let answer = try Program.run(["types", "NoteAded", "--error-format", "json"])
    #expect(answer.status == 64)
    #expect(
      answer.error == """
        {"error":{"code":"usage","exitCode":64,"happened":"There is no type of event “NoteAded”. \
        Did you mean NoteAdded?","why":[],"next":["To list them: caselog types"]}}

        """
    )
  }

  @Test func `are those that leave out who one is and what for`() throws {
    try Store.with("A", first: 3) { store in
      var environment = store.environment
      environment["CASELOG_PURPOSE"] = nil
      let purpose = try Program.run(["state", "C-0001"], environment: environment)
      #expect(purpose.status == 64)
      #expect(purpose.error.hasPrefix("It is not said what this is read for.\n"))
      environment["CASELOG_STAFF"] = nil
      let staff = try Program.run(["state", "C-0001"], environment: environment)
      #expect(staff.status == 64)
      #expect(staff.error.hasPrefix("It is not said who does this.\n"))
      #expect(purpose.output.isEmpty && staff.output.isEmpty)
    }
  }

  @Test func `are fields that an answer does not have`() throws {
    try Store.with("A", first: 3) { store in
      let answer = try store.run("state", "C-0001", "--json", "lead,stge")
      #expect(answer.status == 64)
      #expect(
        answer.error.hasPrefix(
          "There is no field “stge” here.\n  Did you mean stage?\n  The fields are: store, case,"
        )
      )
    }
  }
}
