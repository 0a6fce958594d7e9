@testable import Cases
import TestSupport

let overrideOne = OverrideID(checked: "OV-0001")
let overrideTwo = OverrideID(checked: "OV-0002")

extension Step {
  /// It was decided to tell somebody something without consent, at a quarter past nine.
  static func overridden(
    _ ground: OverrideGround = .others,
    for recipients: [RecipientClass] = [.custody, .officerInCase],
    upTo level: DetailLevel = .recommendations,
    facts: Narrative = "He named her and the hour",
    because necessity: Narrative = "They cannot protect her otherwise",
    leavingOut proportionality: Narrative = "Nothing of his history",
    asked: ConsentSeeking = .refused,
    from: Moment = moment("09:15"),
    until: Moment? = nil,
    authoriser: Author = .lead,
    adviser: Author? = .senior,
    personTold: Bool = true,
    order: Line? = nil,
    isRetrospective: Bool = false,
    confirming: OverrideID? = nil,
    covering: [DisclosureID]? = nil,
    as id: OverrideID = overrideOne,
    at happened: Happened = CasesTests.at("09:15"),
    by author: Author = .lead
  ) -> Step {
    Step(
      .lawfulOverrideRecorded(
        LawfulOverrideRecorded(
          override: id,
          ground: ground,
          facts: facts,
          necessity: necessity,
          proportionality: proportionality,
          consentSought: asked,
          recipients: recipients,
          maxLevel: level,
          from: from,
          until: until,
          authoriser: authoriser.staff,
          adviser: adviser?.staff,
          personTold: personTold,
          whyNotTold: nil,
          orderRef: order,
          retrospective: isRetrospective,
          confirms: confirming,
          covers: covering
        )
      ),
      at: happened,
      by: author
    )
  }
}
