@testable import Cases
import Testing

/// What a reader sees of a case, by role, relationship and label.
///
/// The case is C-0001 of the team of Salford, on which ST01 works; the concern is SG-0001, which ST01
/// raised. A cell says how the reader belongs to what they see, or why it is withheld.
@Suite struct `A reader` {
  @Test func `sees of a case in a list what scope and label let them see`() {
    let table = """
      scope    | who        | normal       | restricted | sealed
      all      | worker     | allocated    | allocated  | allocated
      all      | stranger   | none         | none       | sealed
      area     | worker     | allocated    | allocated  | allocated
      area     | team       | team         | team       | sealed
      area     | stranger   | otherTeam    | restricted | sealed
      area     | everywhere | none         | restricted | sealed
      area     | duty       | duty         | duty       | sealed
      own      | worker     | allocated    | allocated  | allocated
      own      | team       | notAllocated | notAllocated | sealed
      own      | stranger   | notAllocated | restricted | sealed
      oneByOne | worker     | allocated    | allocated  | allocated
      oneByOne | stranger   | oneByOne     | oneByOne   | sealed
      nobody   | worker     | noRecords    | noRecords  | noRecords
      """
    expect(table) { scope, who, label in
      reader(scope, who).access(to: aCase(label), isAlone: false)
    }
  }

  @Test func `who sees cases one by one sees one that they ask for by name`() {
    let table = """
      scope    | who      | normal       | restricted | sealed
      oneByOne | stranger | none         | none       | sealed
      own      | stranger | notAllocated | restricted | sealed
      area     | stranger | otherTeam    | restricted | sealed
      """
    expect(table) { scope, who, label in
      reader(scope, who).access(to: aCase(label), isAlone: true)
    }
  }

  @Test func `sees what is sealed if they are named, and not because they work on it`() {
    let sealed = aCase(.sealed, allowed: [named])
    #expect(reader("all", "worker").access(to: sealed, isAlone: true) == .withheld(.sealed))
    let chosen = Reader(staff: named, readings: [reading("all")])
    #expect(chosen.access(to: sealed, isAlone: true) == .shown(.noneFound, glass: nil))
  }

  @Test func `sees what is sealed for the purposes that their role shows it for`() {
    let purposes: [ReadPurpose?] = [.audit, .directCare, nil]
    let found = purposes.map { purpose in
      Reader(staff: stranger, purpose: purpose, readings: [reading("all", sealed: [.audit])])
        .access(to: aCase(.sealed), isAlone: false)
    }
    #expect(found == [.shown(.noneFound, glass: nil), .withheld(.sealed), .withheld(.sealed)])
  }

  @Test func `never sees their own record, not even by breaking the glass`() {
    let own = aCase(.normal, about: [worker])
    let glasses: [StreamID: BreakGlassID] = [StreamID(caseOne): glass]
    let client = Reader(staff: worker, readings: [reading("all")], glasses: glasses)
    #expect(client.access(to: own, isAlone: true) == .withheld(.own))
    let another = Reader(staff: stranger, readings: [reading("all")])
    #expect(another.access(to: own, isAlone: true) == .shown(.noneFound, glass: nil))
  }

  @Test func `sees by breaking the glass what a label or another team keeps closed`() {
    let person = PersonID(checked: "PN01")
    for label in Label.allCases {
      let glasses: [StreamID: BreakGlassID] = [StreamID(person): glass]
      let reader = Reader(staff: stranger, readings: [reading("area")], areas: [], glasses: glasses)
      let subject = aCase(label, openedBy: [StreamID(person)])
      let needed = label == .normal ? nil : glass
      #expect(reader.access(to: subject, isAlone: true) == .shown(.noneFound, glass: needed))
    }
  }

  @Test func `sees nothing by breaking the glass that their role does not show at all`() {
    let reader = Reader(
      staff: stranger,
      readings: [reading("nobody")],
      glasses: [StreamID(caseOne): glass]
    )
    #expect(reader.access(to: aCase(.normal), isAlone: true) == .withheld(.noRecords))
  }

  @Test func `sees a case that nobody owns yet, if they see an area`() {
    let unowned = ReadSubject(StreamID(caseOne))
    let reader = reader("area", "stranger")
    #expect(reader.access(to: unowned, isAlone: false) == .shown(.noneFound, glass: nil))
  }

  @Test func `sees concerns of others only in a role that shows safeguarding`() {
    let concern = ReadSubject(
      StreamID(ConcernID(checked: "SG-0001")),
      workers: [worker],
      teams: [AreaCode(checked: "SAL")]
    )
    let area = [AreaCode(checked: "SAL")]
    let plain = Reader(staff: stranger, readings: [reading("area")], areas: area)
    #expect(plain.access(to: concern, isAlone: false) == .withheld(.safeguarding))
    let senior = Reader(staff: stranger, readings: [reading("area", .safeguarding)], areas: area)
    #expect(senior.access(to: concern, isAlone: false) == .shown(.team, glass: nil))
    let raiser = Reader(staff: worker, readings: [reading("own")], areas: [])
    #expect(raiser.access(to: concern, isAlone: false) == .shown(.allocated, glass: nil))
  }

  @Test func `sees everything while no role of the service says what it shows`() {
    let reader = Reader(staff: stranger, isRuled: false)
    for label in Label.allCases {
      #expect(reader.access(to: aCase(label), isAlone: false) == .shown(.noneFound, glass: nil))
    }
    #expect(reader.trail == .all)
    #expect(reader.seesClinicalWords)
  }

  @Test func `with several roles sees as far as the widest of them`() {
    let reader = Reader(
      staff: stranger,
      readings: [reading("own", .lists, clinical: false), reading("area", .trail, trail: .team)],
      areas: []
    )
    #expect(reader.records == .area)
    #expect(reader.trail == .team)
    #expect(reader.seesClinicalWords)
    #expect(reader.looks(at: .lists) && reader.looks(at: .trail))
    #expect(!reader.looks(at: .governance))
  }
}

private let worker = StaffID(checked: "ST01")
private let named = StaffID(checked: "ST07")
private let stranger = StaffID(checked: "ST09")
private let glass = BreakGlassID(checked: "BG-0001")

private func reading(
  _ scope: String,
  _ kinds: ReadingKind...,
  clinical: Bool = true,
  trail: TrailScope = .own,
  sealed: [ReadPurpose]? = nil
) -> RoleReading {
  RoleReading(
    records: RecordScope.allCases.first { $0.entry.code == scope } ?? .nobody,
    kinds: kinds,
    clinical: clinical,
    trail: trail,
    sealed: sealed
  )
}

private func reader(_ scope: String, _ who: String) -> Reader {
  let isWorker = who == "worker"
  let areas: [AreaCode] =
    switch who {
    case "team": [AreaCode(checked: "SAL")]
    case "everywhere": []
    case _: [AreaCode(checked: "BUR")]
    }
  return Reader(
    staff: isWorker ? worker : stranger,
    readings: [reading(scope)],
    areas: areas,
    isDutySenior: who == "duty"
  )
}

private func aCase(
  _ label: Label,
  openedBy: Set<StreamID> = [],
  allowed: [StaffID]? = nil,
  about: Set<StaffID> = []
) -> ReadSubject {
  ReadSubject(
    StreamID(caseOne),
    openedBy: openedBy,
    workers: [worker],
    teams: [AreaCode(checked: "SAL")],
    label: label,
    allowed: allowed,
    about: about
  )
}

/// Compares every cell of `table` with what `access` says of it.
private func expect(
  _ table: String,
  _ access: (String, String, Label) -> ReadAccess,
  _ location: SourceLocation = #_sourceLocation
) {
  for line in table.split(separator: "\n").dropFirst() {
    let cells = line.split(separator: "|").map { String($0.filter { $0 != " " }) }
    let found = Label.allCases.map { label in
      switch access(cells[0], cells[1], label) {
      case .shown(let relationship, _): relationship.entry.code
      case .withheld(let reason): "\(reason)"
      }
    }
    #expect(found == Array(cells.dropFirst(2)), "\(line)", sourceLocation: location)
  }
}
