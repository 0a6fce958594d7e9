/// What holds for a person now, group by group.
///
/// A group that was never recorded is not there.
public struct PersonDetails: Sendable, Equatable {
  /// All their names.
  public private(set) var names: Detail<Answer<[PersonName]>>?
  /// The date of birth, where it was recorded after registration.
  public private(set) var dob: Detail<BirthDate>?
  /// What they say about gender.
  public private(set) var gender: Detail<GenderDetails>?
  /// The ethnic group they say they belong to.
  public private(set) var ethnicity: Detail<EthnicityDetails>?
  /// Their addresses, one of each kind.
  public private(set) var addresses: [Detail<Address>] = []
  /// How they can be reached.
  public private(set) var contact: Detail<ContactDetails>?
  /// Where they live.
  public private(set) var accommodation: Detail<Answer<AccommodationType>>?
  /// Whether where they live is settled.
  public private(set) var settled: Detail<Answer<Bool>>?
  /// Whether they work.
  public private(set) var employment: Detail<Answer<EmploymentStatus>>?
  /// Where they learn.
  public private(set) var education: Detail<EducationDetails>?
  /// What a local authority has to do with their upbringing.
  public private(set) var careStatus: Detail<CareStatus>?
  /// Who holds parental responsibility.
  public private(set) var parentalResponsibility: Detail<Answer<[ResponsibilityHolder]>>?
  /// The GP practice.
  public private(set) var gp: Detail<PracticeDetails>?
  /// Whether they served in the armed forces.
  public private(set) var forces: Detail<Answer<ArmedForces>>?
  /// Who depends on them.
  public private(set) var dependants: Detail<DependantDetails>?
  /// Sexual orientation.
  public private(set) var sexualOrientation: Detail<Answer<Line>>?
  /// Religion or belief.
  public private(set) var religion: Detail<Answer<Line>>?
}

extension PersonDetails {
  /// Takes in the groups that `entry` holds; the others stay as they are.
  mutating func evolve(_ entry: Entry<PersonDetailsRecorded>) {
    let new = entry.content
    note(new.names, in: \.names, of: entry)
    note(new.dob, since: new.dob?.effectiveFrom, in: \.dob, of: entry)
    note(new.gender, since: new.gender?.effectiveFrom, in: \.gender, of: entry)
    note(new.ethnicity, since: new.ethnicity?.effectiveFrom, in: \.ethnicity, of: entry)
    noteAddress(new.address, of: entry)
    note(new.contact, since: new.contact?.effectiveFrom, in: \.contact, of: entry)
    note(new.accommodation, in: \.accommodation, of: entry)
    note(new.settled, in: \.settled, of: entry)
    note(new.employment, in: \.employment, of: entry)
    note(new.education, since: new.education?.effectiveFrom, in: \.education, of: entry)
    note(new.careStatus, since: new.careStatus?.effectiveFrom, in: \.careStatus, of: entry)
    note(new.parentalResponsibility, in: \.parentalResponsibility, of: entry)
    note(new.gp, since: new.gp?.effectiveFrom, in: \.gp, of: entry)
    note(new.forces, in: \.forces, of: entry)
    note(new.dependants, since: new.dependants?.effectiveFrom, in: \.dependants, of: entry)
    note(new.sexualOrientation, in: \.sexualOrientation, of: entry)
    note(new.religion, in: \.religion, of: entry)
  }

  private mutating func note<Value>(
    _ value: Dated<Value>?,
    in group: WritableKeyPath<PersonDetails, Detail<Answer<Value>>?>,
    of entry: Entry<PersonDetailsRecorded>
  ) {
    note(value?.value, since: value?.effectiveFrom, in: group, of: entry)
  }

  private mutating func note<Value>(
    _ value: Value?,
    since: CalendarDate?,
    in group: WritableKeyPath<PersonDetails, Detail<Value>?>,
    of entry: Entry<PersonDetailsRecorded>
  ) {
    guard let value else { return }
    self[keyPath: group] = .later(self[keyPath: group], entry.detail(value, since: since))
  }

  private mutating func noteAddress(_ address: Address?, of entry: Entry<PersonDetailsRecorded>) {
    guard let address else { return }
    let new = entry.detail(address, since: address.from)
    let old = addresses.first { $0.value.kind == address.kind }
    addresses.removeAll { $0.value.kind == address.kind }
    addresses.append(.later(old, new))
  }
}

extension Entry<PersonDetailsRecorded> {
  fileprivate func detail<Value>(_ value: Value, since: CalendarDate?) -> Detail<Value> {
    Detail(value: value, since: since ?? happened.date, event: id, recorded: recorded)
  }
}
