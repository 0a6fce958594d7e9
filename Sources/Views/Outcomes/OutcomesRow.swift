public import Cases

/// One referral in a return.
public struct OutcomesRow: Sendable {
  /// Which case; it stands in no report.
  public let id: CaseID
  /// What stands in place of its reference.
  public let referral: String
  /// What it says, item by item, in the order of the data set.
  public let answers: [ReturnAnswer]
  /// Into what it falls, breakdown by breakdown; in several parts of one where it has several values.
  public let parts: [Breakdown: [String]]
  /// What it means for each indicator.
  public let measures: [Measure: [Indication]]
  /// When it was received.
  public let received: Happened?
  /// The highest label of everything in the case.
  public let label: Label

  /// What `context` says.
  init(_ context: ReferralContext) {
    let file = context.file
    id = file.id
    referral = context.pseudonym(file.id.text)
    answers = DataItem.all.map { item in
      // What the record still says without the person, a date at the most, stays as it was.
      file.isErased && item.column.name != "received" && item.column.name != "closed"
        ? .erased : item.answer(context)
    }
    parts = Breakdown.parts(of: context)
    measures = file.isErased ? [:] : Measure.indications(of: context)
    received = file.received
    label = file.label
  }
}

extension OutcomesRow {
  /// What it says for the item that programs call `name`.
  public func answer(_ name: String) -> ReturnAnswer? {
    DataItem.all.firstIndex { $0.column.name == name }.map { answers[$0] }
  }
}
