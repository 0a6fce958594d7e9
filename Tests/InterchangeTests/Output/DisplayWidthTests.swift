import Interchange
import Testing

@Suite struct `The width of text on a terminal` {
  @Test(arguments: [
    ("Reeve", 5), ("", 0), ("e\u{301}", 1), ("Ğ", 1), ("李", 2), ("リ", 2), ("한", 2), ("ﾘ", 1),
    ("👨‍👩‍👧", 2), ("🇬🇧", 2), ("☀\u{FE0F}", 2), ("☀", 1), ("שׁלום", 4), ("\u{200B}", 0),
  ])
  func `counts columns, not characters`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func `is filled up with blanks`() {
    #expect(DisplayWidth.pad("李", to: 4) == "李  ")
    #expect(DisplayWidth.pad("Reeve", to: 4) == "Reeve")
  }

  @Test(arguments: [
    ("told custody at once", 8, ["told", "custody", "at once"]),
    ("told custody", 80, ["told custody"]),
    ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]),
    ("李李李", 4, ["李李", "李"]),
    ("李", 1, ["李"]),
    ("", 5, [""]),
    ("  in front", 80, ["  in front"]),
  ])
  func `is kept by breaking lines at blanks`(text: String, width: Int, lines: [String]) {
    #expect(DisplayWidth.wrap(text, to: width) == lines)
  }
}
