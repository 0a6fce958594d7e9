import Foundation
import Testing

@Suite struct `A shell` {
  /// What bash offers for the last of `words`.
  private func offered(_ words: [String], in store: Store) throws -> [Substring] {
    let quoted = words.map { "'\($0)'" }.joined(separator: " ")
    let answer = try store.shell(
      """
      source <(caselog --generate-completion-script bash)
      COMP_WORDS=(caselog \(quoted)); COMP_CWORD=\(words.count)
      COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
      _caselog caselog "${COMP_WORDS[-1]}" "${COMP_WORDS[-2]}"; printf '%s\\n' "${COMPREPLY[@]}"
      """
    )
    #expect(answer.error.isEmpty)
    return answer.output.split(separator: "\n")
  }

  @Test(arguments: [
    (["state", "C-0"], ["C-0001"]), (["replay", ""], ["C-0001"]),
    (["view", "audit", "C"], ["C-0001"]), (["log", "ca"], ["case/C-0001"]),
    (["log", "case/C-0001", "case/"], ["case/C-0001"]),
    (["append", "NoteAdded", "case/C-"], ["case/C-0001"]), (["state", "C-2"], []),
    (["append", "NoteAdded", "kind=p"], []),
  ])
  func `completes references of cases`(words: [String], wanted: [Substring]) throws {
    try Store.with("A", first: 4) { store in
      try #expect(offered(words, in: store) == wanted)
    }
  }

  @Test func `completes them without a key, and from the store that is named`() throws {
    try Store.with("A", first: 4) { store in
      let moved = try store.shell("rm key; mv store 'other records'; ln -s 'other records' other")
      #expect(moved.status == 0)
      let named = "\(store.directory)/other"
      try #expect(offered(["state", "--store", named, "C"], in: store) == ["C-0001"])
      try #expect(offered(["state", "--store=\(named)", "C"], in: store) == ["C-0001"])
      let quoted = "\"\(store.directory)/other records\""
      try #expect(offered(["state", "--store", quoted, "C"], in: store) == ["C-0001"])
      try #expect(offered(["state", "C"], in: store).isEmpty)
    }
  }

  @Test func `is offered 200 references at most`() throws {
    try Store.with { store in
      let story = try Fixtures.storyline("A", first: 2)
      let lines = (1_001...1_205).map { number in
        story.replacing("PN01", with: "PN-\(number)").replacing("C-0001", with: "C-\(number)")
          .replacing(/"commandId":"[^"]*"/) { _ in "\"commandId\":\"\("\(UUID())".lowercased())\"" }
      }
      let imported = try store.run("import", "-", input: lines.joined())
      #expect(imported.status == 0, "\(imported.error.prefix(300))")
      try #expect(offered(["state", "C-"], in: store).count == 200)
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func `has a script`(shell: String) throws {
    let script = try Program.run(["--generate-completion-script", shell])
    #expect(script.status == 0 && script.error.isEmpty)
    #expect(script.output.contains("---completion"))
    guard shell == "bash" else { return }
    try #expect(Program.shell("bash -n", input: script.output).status == 0)
  }
}
