import CaseRecords
import Cases
import EventLog
import Interchange
import Views

/// What a store is made from.
struct Founding {
  private let directory: String
  private let unlocking: Unlocking
  private let description: ServiceDescribed
  private let isTest: Bool
  private let founder: StaffID
  private let role: RoleCode

  /// What the options ask for.
  ///
  /// - Parameters:
  ///   - options: Where it will be, what unlocks it, and who makes it.
  ///   - service: The file with the service description; without one there is little in it.
  ///   - isTest: Whether it is for tests.
  /// - Throws: ``Failure`` if something is left out or the description is wrong.
  init(_ options: StoreOptions, service: String?, isTest: Bool) throws {
    let named = try options.namedMember()
    directory = try options.directory()
    if let service {
      description = try ServiceFile.read(service)
    } else {
      description = try ServiceFile.smallest(founder: try options.member())
    }
    founder = try named ?? Self.administrator(of: description)
    role = try Self.role(of: founder, in: description)
    self.isTest = isTest
    if options.passphrase {
      unlocking = .passphrase(try Passphrase.read(isNew: true))
    } else {
      let path = try options.keyPath()
      try KeyFolder.prepare(for: path)
      unlocking = .keyFile(path: path)
    }
  }

  /// Makes the store, and says what was made.
  func make() throws -> Listing {
    let record = try ServiceRecord.create(
      directory,
      unlocking: unlocking,
      description: description,
      isTest: isTest,
      by: founder,
      as: role
    )
    var notes: [String] = []
    var keyFile: String?
    switch unlocking {
    case .keyFile(let path):
      keyFile = path
      notes.append(
        "Keep a copy of \(path) somewhere else: without it nobody can read this store again."
      )
    case .passphrase:
      notes.append("Without the passphrase nobody can read this store again.")
    }
    if isTest {
      notes.append(Reading.testNote)
      notes.append(
        "Its clock stands at 1970 until a line's “recorded” or an option moves it, as in "
          + "--now 2026-05-04T10:00+01:00."
      )
    }
    let facts: [(String, String, Cell)] = [
      ("store", "Store", .text(directory)), ("origin", "Origin", .text(record.origin)),
      ("isTest", "Made for tests", .flag(isTest)),
      ("service", "Service", .text(description.name.text)),
      ("administrator", "Administrator", .text(founder.text)),
      ("role", "Role", .text(role.text)),
      ("keyFile", "Key file", keyFile.map(Cell.text) ?? .none),
    ]
    var listing = Listing(
      "init",
      "A store was made.",
      columns: facts.map { Listing.Column($0.0, $0.1) },
      rows: [facts.map(\.2)],
      notes: notes
    )
    listing.isAboutOne = true
    return listing
  }

  /// The first member of staff who may describe the service.
  private static func administrator(of description: ServiceDescribed) throws(Failure) -> StaffID {
    let service = Service(description)
    let roles = service.rolesPermitted(toRecord: ServiceDescribed.type.name)
    let member = description.staff.first { member in
      member.roles.contains { roles.contains($0.role) }
    }
    guard let member else {
      throw Failure(
        .usage,
        "It is not said who makes the store, and nobody in the description may describe the service.",
        next: ["Name the member of staff with --as or CASELOG_STAFF, as in --as ST07."]
      )
    }
    return member.staff
  }

  private static func role(
    of founder: StaffID,
    in description: ServiceDescribed
  ) throws(Failure) -> RoleCode {
    let roles = Service(description).rolesPermitted(toRecord: ServiceDescribed.type.name)
    let held = description.staff.first { $0.staff == founder }?.roles.map(\.role) ?? []
    guard let role = held.first(where: { roles.contains($0) }) ?? held.first else {
      throw Failure(
        .usage,
        "\(founder) is not in the service description.",
        why: ["Whoever makes a store is its first administrator."],
        next: ["Add them to the description, or name somebody in it with --as."]
      )
    }
    return role
  }
}
