import Foundation
import Testing

@Suite struct `Appending from an editor` {
  /// An editor that fills in the note, and leaves the rest of the template as it is.
  static let fill = """
    sed -i -e '/"kind"/s/: .*/: "progress",/' -e '/"text"/s/: .*/: "He had slept.",/' \
    -e '/"containsOffenceAccount"/s/: .*/: false,/' -e '/"sensitive"/s/: .*/: false,/' "$1"

    """

  /// Calls `body` with a store, and with the lines that append a note after `script` has been its editor.
  static func with(
    editor script: String,
    _ body: (_ store: Store, _ append: String) throws -> Void
  ) throws {
    try Store.with("A", first: 10) { store in
      try script.write(toFile: "\(store.directory)/editor", atomically: true, encoding: .utf8)
      let setting = "mkdir run; export XDG_RUNTIME_DIR=$PWD/run EDITOR='sh ./editor'"
      try body(store, "\(setting); caselog append NoteAdded case/C-0001 --edit")
    }
  }

  @Test func `records what was typed, without what was left to fill in, and clears up`() throws {
    try Self.with(editor: Self.fill) { store, append in
      let answer = try store.shell("\(append) --json version; ls -A run | wc -l")
      #expect(answer.status == 0, "\(answer.error)")
      #expect(answer.output.contains("\"version\": 10\n"))
      #expect(answer.output.hasSuffix("}\n0\n"))
      let replay = try store.run("replay", "C-0001")
      #expect(replay.output.contains("Text: He had slept."))
      #expect(!replay.output.contains("Adviser: "))
    }
  }

  @Test func `gives the editor a file that nobody else can read`() throws {
    let script = #"stat -c %a "$1" "$(dirname "$1")"; basename "$1"; dirname "$(dirname "$1")""#
    try Self.with(editor: script) { store, append in
      let answer = try store.shell(append)
      #expect(answer.output == "600\n700\nNoteAdded.json\n\(store.directory)/run\n")
    }
  }

  @Test(arguments: ["true", ": > \"$1\"", "echo >> \"$1\""])
  func `records nothing if nothing was filled in`(script: String) throws {
    try Self.with(editor: script) { store, append in
      let size = try store.size()
      let answer = try store.shell("\(append); echo $?; ls -A run")
      #expect(answer.output == "1\n")
      #expect(answer.error == "Nothing was filled in, so nothing was recorded.\n")
      try #expect(store.size() == size)
    }
  }

  @Test func `records nothing if the editor fails, and keeps what was typed`() throws {
    try Self.with(editor: "exit 3") { store, append in
      let answer = try store.shell("\(append); echo $?; ls -A run")
      #expect(answer.output == "1\n")
      #expect(answer.error == "The editor ended with exit code 3. Nothing was recorded.\n")
    }
    try Self.with(editor: Self.fill + "exit 3") { store, append in
      let answer = try store.shell("\(append); cat run/*/NoteAdded.json")
      #expect(answer.error.hasPrefix("The editor ended with exit code 3. Nothing was recorded.\n"))
      #expect(answer.error.contains("\n  What was typed is kept in \(store.directory)/run/"))
      #expect(answer.output.contains("He had slept."))
    }
  }

  @Test func `keeps what is malformed, says where without saying what, and goes on`() throws {
    try Self.with(editor: #"echo '{"kind": He drinks' > "$1""#) { store, append in
      let size = try store.size()
      let answer = try store.shell(append)
      #expect(answer.status == 5)
      #expect(answer.error.contains("cannot be read: line 1, column 10."))
      #expect(!answer.error.contains("drinks"))
      let file = try #require(
        answer.error.split { " ,;\n".contains($0) }.first { $0.hasSuffix("json") }
      )
      try #expect(String(contentsOfFile: String(file), encoding: .utf8).contains("He drinks"))
      #expect(
        answer.error.hasSuffix(
          """
            What was typed is kept in \(file), which only you can read.
            To go on: mend it, and give the same command with --data \(file) in place of --edit.
            Then remove it: rm -r \(file.dropLast("/NoteAdded.json".count))

          """
        )
      )
      try #expect(store.size() == size)
      let mended = try store.shell(
        "echo '\(Fixtures.note)' > \(file); caselog append NoteAdded case/C-0001 --data \(file)"
      )
      #expect(mended.status == 0, "\(mended.error)")
    }
  }

  @Test func `keeps what a rule refuses, or what cannot be recorded for another reason`() throws {
    try Self.with(editor: Self.fill) { store, append in
      let refused = try store.shell("\(append) --as ST99; cat run/*/*.json")
      #expect(refused.error.contains("Rule INV-02"))
      #expect(refused.error.contains("\n  What was typed is kept in "))
      #expect(refused.output.contains("He had slept."))
      let moved = try store.shell("rm -r run; \(append) --expect-version 3; cat run/*/*.json")
      #expect(moved.error.contains("\n  What was typed is kept in "))
      #expect(moved.output.contains("He had slept."))
    }
  }

  @Test func `names a field that was left to fill in and has to be there`() throws {
    let script = #"sed -i -e '/"kind"/s/: .*/: "progress",/' "$1""#
    try Self.with(editor: script) { store, append in
      let answer = try store.shell(append)
      #expect(answer.status == 5)
      #expect(
        answer.error.hasPrefix("Not recorded: 3 things are wrong with the data of NoteAdded.")
      )
      #expect(answer.error.contains("\n  text: is missing. The note.\n"))
      #expect(!answer.error.contains("about"))
    }
  }

  @Test func `drops no text that was added to an explanation`() throws {
    try Self.with(editor: Self.fill + #"sed -i '/"PN01"/!s/as in PN01\./as in PN01. PN02/' "$1""#) {
      store,
      append in
      let answer = try store.shell(append)
      #expect(answer.status == 5)
      #expect(answer.error.contains("\n  about[0]: has not been filled in.\n"))
    }
  }

  @Test func `once recorded is not kept because the receipt cannot be printed`() throws {
    try Self.with(editor: Self.fill) { store, append in
      let answer = try store.shell("\(append) > /dev/full; echo $?; ls -A run")
      #expect(answer.output == "74\n")
      #expect(!answer.error.contains("kept"))
      try #expect(store.run("log", "--type", "NoteAdded", "--json", "type").output.contains("Note"))
    }
  }

  @Test func `asks only for what was not given as words, and prefers VISUAL`() throws {
    try Self.with(editor: "exit 9") { store, append in
      try #"grep -o '^  "[a-zA-Z]*"' "$2"; echo $1; sed -i 's/"‹fill.*"/"custodyRecord"/' "$2""#
        .write(toFile: "\(store.directory)/visual", atomically: true, encoding: .utf8)
      let words = "matter=M-0001 kind=interviewStarted at=2026-03-29T08:50+01:00"
      let answer = try store.shell(
        """
        EDITOR=false VISUAL="sh ./visual 'two words'" \
        caselog append DetentionTimeRecorded case/C-0001 \(words) --edit \
        --happened 2026-03-29T08:50+01:00 --now 2026-03-29T08:55+01:00 --json version
        """
      )
      #expect(answer.output.hasPrefix("  \"source\"\n"), "\(answer.output)\(answer.error)")
      #expect(answer.output.contains("two words\n"))
      _ = append
    }
  }

  @Test func `may be a rehearsal, after which what was typed is kept`() throws {
    try Self.with(editor: Self.fill) { store, append in
      let answer = try store.shell("\(append) --dry-run; cat run/*/*.json")
      #expect(answer.output.hasPrefix("What would be recorded; nothing has been\n"))
      #expect(answer.output.contains("He had slept."))
      #expect(answer.error.contains("What was typed is kept in "))
    }
  }

  @Test(arguments: [
    ("--data note.json", "--edit and --data both say what the event says. Give one of them."),
    ("", "There is no terminal for an editor."),
  ])
  func `is wrong usage with a file, and without a terminal`(more: String, error: String) throws {
    try Self.with(editor: "") { store, append in
      let answer = try store.shell("\(append.replacing(" EDITOR='sh ./editor'", with: "")) \(more)")
      #expect(answer.status == 64)
      #expect(answer.error.hasPrefix(error), "\(answer.error)")
    }
  }
}
