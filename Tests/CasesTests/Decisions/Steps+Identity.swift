@testable import Cases
import TestSupport

let numberOne = NHSNumber(checked: 9_990_260_001)
let numberTwo = NHSNumber(checked: 9_990_260_028)

extension Step {
  /// Something was recorded of an NHS number, on the day before.
  static func numbered(
    _ number: NHSNumber? = numberOne,
    _ status: NHSNumberStatus = .verified,
    how: NHSNumberSource? = .trace,
    insteadOf previous: NHSNumber? = nil,
    on id: PersonID = person,
    at happened: Happened = at("08:05", on: "2026-03-29"),
    by author: Author = .facilitator
  ) -> Step {
    Step(
      .nhsNumberRecorded(
        NHSNumberRecorded(
          status: status,
          number: number,
          how: number == nil ? nil : how,
          previous: previous,
          reason: previous == nil ? nil : "It was somebody else's",
          traceRef: nil
        )
      ),
      in: StreamID(id),
      at: happened,
      by: author
    )
  }

  /// Two records were linked or parted, at half past eight.
  static func linked(
    _ change: LinkChange = .linked,
    with other: PersonID = twin,
    from survivor: PersonID = person,
    by evidence: [LinkEvidence] = [.fingerprints],
    confirmedBy second: Author = .senior,
    in stream: PersonID? = nil,
    at happened: Happened = CasesTests.at("08:30"),
    author: Author = .lead
  ) -> Step {
    Step(
      .personLinkChanged(
        PersonLinkChanged(
          change: change,
          survivor: survivor,
          other: other,
          evidence: evidence,
          explanation: nil,
          secondConfirmer: second.staff,
          numbers: nil
        )
      ),
      in: StreamID(stream ?? survivor),
      at: happened,
      by: author
    )
  }
}

extension Step {
  /// It became known, at noon, that the person had died.
  static func died(
    on day: String = "2026-03-30",
    told: Moment? = nil,
    isVerified: Bool = true,
    relation: CustodyRelation = .other,
    of id: PersonID = person,
    at happened: Happened = at("12:00"),
    by author: Author = .facilitator
  ) -> Step {
    Step(
      .deathRecorded(
        DeathRecorded(
          dateOfDeath: date(day),
          place: nil,
          notifiedBy: "A coroner's officer",
          notifiedAt: told ?? moment("12:00"),
          verified: isVerified,
          verifiedHow: isVerified ? "By telephone" : nil,
          relationToCustody: relation,
          coroner: nil,
          nextOfKinAware: .value(true)
        )
      ),
      in: StreamID(id),
      at: happened,
      by: author
    )
  }
}
