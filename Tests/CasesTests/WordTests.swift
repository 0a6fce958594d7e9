import Cases
import Testing

/// The laws of ``Word``, over the examples of every kind that has words.
@Suite struct `A word` {
  @Test(arguments: Sample.all) func `comes back from its words`(sample: Sample) throws {
    #expect(try sample.comesBackFromWords())
  }

  @Test(arguments: Sample.all) func `looks like its pattern`(sample: Sample) throws {
    #expect(sample.words.wholeMatch(of: try Regex(sample.pattern)) != nil)
  }

  @Test(arguments: Sample.all) func `comes back from its compact form`(sample: Sample) {
    #expect(sample.comesBackFromTape())
  }

  @Test(arguments: Sample.all) func `is as wide as it says`(sample: Sample) {
    #expect(sample.tapeWidth == sample.width)
  }
}

/// One example of one kind of word.
struct Sample: CustomTestStringConvertible {
  let words: String
  let pattern: String
  let width: Int
  let tapeWidth: Int
  let comesBackFromWords: @Sendable () throws -> Bool
  let comesBackFromTape: @Sendable () -> Bool

  var testDescription: String { words }

  static let all =
    of(PersonID.self) + of(CaseID.self) + of(ConcernID.self) + of(StaffID.self) + of(MatterID.self)
    + of(HearingID.self) + of(ConsentID.self) + of(ReportID.self) + of(DisclosureID.self)
    + of(ReferralID.self) + of(OverrideID.self) + of(ReportRequestID.self) + of(SiteCode.self)
    + of(RoleCode.self)
    + of(AreaCode.self) + of(Name.self) + of(LanguageCode.self) + of(OrganisationCode.self)
    + of(OffenceCode.self) + of(Postcode.self) + of(CommandID.self) + of(EventID.self)
    + of(StreamID.self) + of(Moment.self) + of(CalendarDate.self) + of(Happened.self)
    + of(NHSNumber.self)

  private static func of<Value: Word>(_ kind: Value.Type) -> [Sample] {
    kind.examples.map { value in
      let written = Tape(value)
      return Sample(
        words: value.words,
        pattern: kind.pattern,
        width: kind.width,
        tapeWidth: written.values.count,
        comesBackFromWords: { try kind.init(words: value.words) == value },
        comesBackFromTape: {
          var tape = written
          return kind.compact(&tape, nil) == value && value.isSound
        }
      )
    }
  }
}
