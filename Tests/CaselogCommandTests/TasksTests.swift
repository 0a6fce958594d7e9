import Testing

@Suite struct `The tasks that rules raise` {
  private static let columns = ["--format", "csv", "--json", "stream,type"]

  @Test func `come with a birthday, on the day, once`() throws {
    try Store.with("I", first: 13) { store in
      let before = try store.run(
        ["tasks", "--now", "2026-05-19T23:59:00+01:00"] + Self.columns
      )
      #expect(before.output == "Stream,Type\r\n")

      let day = try store.run(["tasks", "--now", "2026-05-20T00:00:00+01:00"] + Self.columns)
      #expect(day.output == "Stream,Type\r\ncase/C-0010,NoteAdded\r\n")
      let size = try store.size()

      let again = try store.run(["tasks", "--now", "2026-05-20T00:05:00+01:00"] + Self.columns)
      #expect(again.output == "Stream,Type\r\n")
      try #expect(store.size() == size)

      let log = try store.run("log", "case/C-0010", "--last", "1", "--json", "by,channel,type")
      #expect(log.output.contains("\"SYS1\""))
      #expect(log.output.contains("\"rule\""))
    }
  }

  @Test func `come with a check that is overdue, once`() throws {
    try Store.with { store in
      let signedOn = """
        {"recorded":"2026-05-20T09:00+01:00","happened":"2026-05-20T09:00+01:00","by":"ST03",\
        "commandId":"019e4278-97e0-799a-ae2d-404e5b440001","type":"WorkingStatusRecorded",\
        "stream":"staff/ST03","data":{"status":"signedOn","lone":true,"site":"COMM",\
        "expectedNextBy":"2026-05-20T12:00+01:00","method":"telephone"}}
        """
      let imported = try store.run("import", "-", input: signedOn + "\n")
      try #require(imported.status == 0, "\(imported.error)")
      let early = try store.run(["tasks", "--now", "2026-05-20T12:00:00+01:00"] + Self.columns)
      #expect(early.output == "Stream,Type\r\n")
      let late = try store.run(["tasks", "--now", "2026-05-20T12:01:00+01:00"] + Self.columns)
      #expect(late.output == "Stream,Type\r\nstaff/ST03,WorkingStatusRecorded\r\n")
      let again = try store.run(["tasks", "--now", "2026-05-20T12:02:00+01:00"] + Self.columns)
      #expect(again.output == "Stream,Type\r\n")
    }
  }

  @Test func `cannot be typed in the engine's name`() throws {
    try Store.with("A", first: 3) { store in
      let answer = try store.run(
        ["append", "NoteAdded", "case/C-0001", "--data", "-", "--as", "SYS1"],
        input: #"{"kind":"task","text":"A task","containsOffenceAccount":false,"sensitive":false}"#
      )
      #expect(answer.status == 6)
      #expect(answer.error.contains("Rule INV-02"))
    }
  }
}
