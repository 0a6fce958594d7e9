import ArgumentParser
import CaseRecords
import Cases
import Interchange

/// `caselog find`: a person or a case.
struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find a person or a case by words of a name, an NHS number or a reference.",
    discussion: """
      What is searched for is asked for, or read from standard input; it is never an argument, because \
      others can see the arguments of a program. The search is recorded before anything is shown.

      EXAMPLES
        caselog find --purpose preContact
        echo C-0001 | caselog find --purpose directCare --format json
      """
  )

  @Argument(help: .hidden)
  var words: [String] = []

  @OptionGroup var options: ReadingOptions

  func run() throws {
    try SearchWords.refuse(arguments: words)
    let reading = try options.open()
    let search = try Search(try SearchWords.read())
    try reading.look(at: .lists) { snapshot in
      let answer = FindAnswer(try search.results(in: snapshot, of: reading.record))
      return (answer, answer.showing(search))
    }
    .show(to: reading)
  }
}
