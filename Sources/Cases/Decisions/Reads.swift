/// What a decision has to know, as far as it can be told before everything is known.
///
/// Ask with what is known, load what is new, and ask again until nothing is: a case names its
/// person only once its own stream has been folded.
public struct Reads: Sendable, Equatable {
  /// Streams to fold into the ``Situation``.
  ///
  /// A stream that does not exist yet is folded as empty.
  public internal(set) var streams: Set<StreamID> = []
  /// Events to look up by their names for ``Situation/entries``; one that is not found is left out.
  public internal(set) var entries: Set<EventID> = []
  /// Cases whose safeguarding concerns are to be folded as well.
  public internal(set) var concernsOf: Set<CaseID> = []
  /// People whose safeguarding concerns, by any record ever linked with theirs, are to be folded.
  public internal(set) var concernsAbout: Set<PersonID> = []
  /// Huddles of which the one before and the one after are to be folded as well.
  public internal(set) var huddlesAround: Set<StreamID> = []
  /// People whose open cases, by any record ever linked with theirs, are to be put into
  /// ``Situation/openCases``.
  public internal(set) var openCasesOf: Set<PersonID> = []
  /// People whose requests about their rights are to be folded as well.
  public internal(set) var requestsOf: Set<PersonID> = []
  /// NHS numbers: whoever has, or had, one of them is to be folded as well.
  public internal(set) var holdersOf: Set<NHSNumber> = []
  /// Names with dates of birth: whoever has, or had, one of them is to be folded as well, and who may
  /// see their records.
  public internal(set) var namesakesOf: Set<Namesake> = []
  /// People to be folded together with every record that was ever linked with theirs.
  public internal(set) var recordsOf: Set<PersonID> = []
}
