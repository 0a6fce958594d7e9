import ArgumentParser
import CaseRecords
import Cases
import Interchange
import Views

/// `caselog rebuild`: folds views anew from the first event on.
struct RebuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "Fold views anew beside those that serve, or check that they are right.",
    usage: "caselog rebuild [<name> …|--all] [--check] [--abort] [--jobs <n>] [<options>]",
    discussion: """
      The old rows serve until the new ones have been read back and compared. Killed in the middle, \
      it goes on where it was when it is run again. Whoever records something meanwhile does not wait. \
      Only one process at a time may rebuild a view. That this command made a view anew is recorded.

      An event that cannot be folded hinders the views that it concerns, and no others. Exit code 9 says \
      that a view was made anew and is behind the log, because something recorded since cannot be folded.

      A check compares what is kept with the log folded on one thread, on several, and case by case. It \
      changes nothing but that a view is caught up first, and built if it is not there; how many events \
      were taken in step by step since the building is said. Exit code 8 says that something differs.

      EXAMPLES
        caselog rebuild --all
        caselog rebuild caseload --check --jobs 2
      """
  )

  @Argument(
    help: "Which views.",
    completion: .list(StoredView.all.map(\.name))
  )
  var names: [String] = []

  @Flag(help: "All views.")
  var all = false

  @Flag(help: "Compare what is kept with what the log says.")
  var check = false

  @Flag(help: "Throw away what has been built and does not serve yet.")
  var abort = false

  @Option(
    name: .customLong("case"),
    help: ArgumentHelp("With --check: fold this case alone.", valueName: "case"),
    completion: CaseCompletion.references,
    transform: { try CaseID(words: $0) }
  )
  var caseID: CaseID?

  @Option(
    help: ArgumentHelp("How many threads fold; as many as cores if left out.", valueName: "n")
  )
  var jobs: Int?

  @Option(help: "How progress is shown.")
  var progress = ProgressForm.auto

  @OptionGroup(title: "Store Options") var store: StoreOptions
  @OptionGroup(title: "Output Options") var output: OutputOptions

  func validate() throws {
    if names.isEmpty != all {
      throw ValidationError("Name the views, or give --all.")
    }
    if check && abort { throw ValidationError("A check throws nothing away: leave --abort out.") }
    if caseID != nil && !check { throw ValidationError("--case is for --check.") }
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 256.")
    }
  }

  func run() throws {
    let views = try chosen()
    let record = try store.open()
    let kept = try ViewStore(beside: record)
    var listing =
      if check {
        try checked(views, in: kept)
      } else if abort {
        RebuildListing.listing(aborted: try Rebuild(views, in: kept, jobs: 1).abort())
      } else {
        RebuildListing.listing(of: try rebuilt(views, in: kept))
      }
    if record.isTest { listing.notes.append(Reading.testNote) }
    try Printer.data(try listing.rendered(output.style(at: try record.now())))
    if listing.notes.contains(RebuildListing.unsound) {
      throw ExitCode(FailureCode.integrity.rawValue)
    }
    if listing.notes.contains(RebuildListing.behind) {
      throw ExitCode(FailureCode.stale.rawValue)
    }
  }

  /// The views that were named, each once.
  private func chosen() throws -> [StoredView] {
    if all { return StoredView.all }
    var views: [StoredView] = []
    for name in names {
      guard let view = StoredView.named(name) else {
        let known = StoredView.all.map(\.name)
        throw Failure(
          .usage,
          "No view \(Excerpt(name)) is kept. \(Nearest.question(to: name, among: known))",
          next: ["The views are: \(known.joined(separator: ", "))."]
        )
      }
      if !views.contains(where: { $0.name == name }) { views.append(view) }
    }
    return views
  }

  private func rebuilt(_ views: [StoredView], in kept: ViewStore) throws -> [Rebuild.Outcome] {
    let staff = try store.member()
    let rebuilding = Rebuilding(store: kept, jobs: jobs ?? Cores.count, progress: progress)
    return try rebuilding.run(views, by: staff, at: store.now?.instant)
  }

  private func checked(_ views: [StoredView], in kept: ViewStore) throws -> Listing {
    if let caseID, try !kept.record.exists(StreamID(caseID)) {
      throw Failure(
        .notFound,
        "There is no case \(caseID) in this store.",
        next: ["To find one by a name or a number: caselog find"]
      )
    }
    let views = try checkable(views)
    var shown = Progress(progress, counting: "streams folded")
    defer { shown.clear() }
    let checks = try views.map { view in
      try kept.check(view, jobs: jobs ?? Cores.count, case: caseID) { shown.note($0) }
    }
    return RebuildListing.listing(of: checks)
  }

  /// Those of `views` in which a case can be checked, if one is to be.
  private func checkable(_ views: [StoredView]) throws -> [StoredView] {
    guard caseID != nil else { return views }
    guard all || views.allSatisfy(\.hasRowsOfCases) else {
      let others = views.filter { !$0.hasRowsOfCases }.map(\.name)
      throw Failure(
        .usage,
        "No row of \(others.joined(separator: ", ")) is of a case, so there is none to fold alone.",
        next: ["Leave --case out, or name other views."]
      )
    }
    return views.filter(\.hasRowsOfCases)
  }
}
