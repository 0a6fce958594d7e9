import ArgumentParser
import CaseRecords
import Cases
import Interchange

/// `caselog bundle`: what somebody needs to check a case on another computer.
struct BundleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract: "Write what somebody needs to check a case on another computer, into a new folder.",
    discussion: """
      The folder holds the headers of the case's events, what proves that each stands in the log, a \
      signed checkpoint, the keys that check it, and a page that explains it all. Headers name staff, \
      sites and kinds of events, so making one is recorded as an export. With --with-content what the \
      events say is in it too, in clear: handle it as you would the record itself.

      It is checked with caselog-verify, a program that needs neither the store nor its keys.

      EXAMPLES
        caselog bundle C-0001 --output evidence --purpose audit
        caselog bundle C-0001 --output evidence --since kept.checkpoint --purpose audit
      """
  )

  @Argument(help: "The case.", completion: CaseCompletion.references)
  var `case`: String

  @Option(
    help: ArgumentHelp(
      "The folder to make; there may be nothing of that name.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var output: String

  @Flag(help: "Also what the events say, in clear, and their sealed sections.")
  var withContent = false

  @Option(
    help: ArgumentHelp(
      "A checkpoint that somebody has kept: proves that the log has only grown since.",
      valueName: "file"
    ),
    completion: .file()
  )
  var since: String?

  @OptionGroup var options: ReadingOptions

  func run() throws {
    let lookup = try CaseLookup(`case`)
    guard case .now = lookup.point else {
      throw Failure(
        .usage,
        "A bundle is of a case as it stands, and has no moment.",
        next: ["Leave out what stands after the @."]
      )
    }
    let earlier = try since.map { (path) throws(Failure) in try GivenCheckpoint(path) }
    let reading = try options.open()
    let folder = try BundleFolder(output)
    do {
      let answer = try reading.look(at: .record) { snapshot in
        let answer = try BundleAnswer(
          of: lookup,
          withContent: withContent,
          since: earlier,
          in: snapshot,
          reading
        )
        return (answer, answer.showing)
      }
      try folder.fill(answer.files)
      try reading.show(answer.listing(of: output))
    } catch {
      folder.remove()
      throw error
    }
  }
}
