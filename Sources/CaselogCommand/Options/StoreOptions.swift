import ArgumentParser
import CaseRecords
import Cases
import EventLog
import FoundationEssentials

/// Which store, what unlocks it, and who one is.
struct StoreOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of the store, else CASELOG_STORE.", valueName: "folder"))
  var store: String?

  @Option(
    help: ArgumentHelp(
      "The file with the key, else CASELOG_KEY_FILE, else the store's in the user's key folder.",
      valueName: "file"
    )
  )
  var keyFile: String?

  @Flag(help: "Unlock the store with a passphrase, asked for or the first line of standard input.")
  var passphrase = false

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "The member of staff who does this, else CASELOG_STAFF.",
      valueName: "staff"
    ),
    transform: { try StaffID(words: $0) }
  )
  var staff: StaffID?

  @Option(
    help: ArgumentHelp(
      "A function acted in for a while, as in duty-senior.",
      valueName: "function"
    ),
    transform: { try Name(words: $0) }
  )
  var actingAs: Name?

  @Option(
    help: ArgumentHelp("What the clock says; only in a store made for tests.", valueName: "time"),
    transform: { try Moment(words: $0) }
  )
  var now: Moment?
}

extension StoreOptions {
  /// The folder of the store.
  func directory() throws(Failure) -> String {
    if let path = store ?? Terminal.variable("CASELOG_STORE") { return path }
    throw Failure(
      .usage,
      "No store is named.",
      next: [
        "Name its folder with --store or CASELOG_STORE, or make one: caselog init --store FOLDER"
      ]
    )
  }

  /// Who does this.
  func member() throws(Failure) -> StaffID {
    if let staff = try namedMember() { return staff }
    throw Failure(
      .usage,
      "It is not said who does this.",
      why: ["Everything that is recorded or looked at is recorded with who did it."],
      next: ["Name the member of staff with --as or CASELOG_STAFF, as in --as ST02."]
    )
  }

  /// Who does this, if anybody was named.
  func namedMember() throws(Failure) -> StaffID? {
    if let staff { return staff }
    guard let words = Terminal.variable("CASELOG_STAFF") else { return nil }
    do throws(WordProblem) {
      return try StaffID(words: words)
    } catch {
      throw Failure(.usage, "The value of CASELOG_STAFF \(error.sentence)")
    }
  }

  /// What unlocks the store.
  func unlocking() throws -> Unlocking {
    passphrase ? .passphrase(try Passphrase.read()) : .keyFile(path: try keyPath())
  }

  /// Where the key file is.
  func keyPath() throws(Failure) -> String {
    if let path = keyFile ?? Terminal.variable("CASELOG_KEY_FILE") { return path }
    return try KeyFolder.path(for: try directory())
  }

  /// Opens the store; whoever is named is who the user of the computer is, if the service says so.
  ///
  /// - Throws: `ReadRefusal` if they are somebody else, which is recorded; ``Failure`` if it is not said which, or `--now` is given for a store with a real clock or
  ///   lies before its clock; errors of the store.
  func open(_ access: Log.Access = .readWrite) throws -> ServiceRecord {
    let record = try ServiceRecord.open(
      try directory(),
      unlocking: try unlocking(),
      access: access
    )
    try check(now, for: record)
    if access == .readWrite, let staff = try namedMember() {
      try record.requireIdentity(of: staff, user: SystemUser.name, at: now?.instant)
    }
    return record
  }

  /// Checks that `now` can be what the clock of `record` says.
  private func check(_ now: Moment?, for record: ServiceRecord) throws {
    guard let now else { return }
    guard record.isTest else { throw RequestError.clockIsReal }
    let clock = try record.now()
    guard now.latest >= clock else {
      throw Failure(
        .usage,
        "The clock of this store stands at \(clock), and it never goes back.",
        next: ["Leave --now out, or give a later time."]
      )
    }
  }
}

extension StoreOptions {
  /// What unlocks the store, if anything was named or lies in the user's key folder.
  func keyIfAny() throws -> Unlocking? {
    let isNamed = passphrase || keyFile != nil || Terminal.variable("CASELOG_KEY_FILE") != nil
    if isNamed { return try unlocking() }
    guard let path = try? keyPath(), FileManager.default.fileExists(atPath: path) else {
      return nil
    }
    return .keyFile(path: path)
  }
}
