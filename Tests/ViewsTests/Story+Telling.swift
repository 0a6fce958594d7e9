import Cases

extension Story {
  /// Goes on with one event, recorded when it happened unless `recorded` says otherwise.
  mutating func tell(
    _ type: String,
    in stream: String,
    at happened: String,
    recorded: String? = nil,
    by staff: String = "ST01",
    label: String = "normal",
    flags: Flags = [],
    _ data: String
  ) throws {
    let number = String(events.count + 1)
    let id = "00000000-0000-7000-8000-" + String(repeating: "0", count: 12 - number.count) + number
    try tell(
      """
      {"recorded":"\(recorded ?? happened)","happened":"\(happened)","by":"\(staff)",
      "commandId":"\(id)","label":"\(label)","type":"\(type)","stream":"\(stream)","data":\(data)}
      """,
      flags: flags
    )
  }

  /// Goes on with the registration of PN09, the referral of case C-0009 from Pendleton, and its
  /// acceptance with priority 3, all at 09:00 on 1 June 2026.
  mutating func tellReferral(born: String = "1990-05-17", triaged: Bool = true) throws {
    try tell(
      "PersonRegistered",
      in: "person/PN09",
      at: "2026-06-01T09:00+01:00",
      """
      {"kind":"client","names":[{"kind":"legal","name":"Ada Ng-Lovelace"}],"dob":"\(born)",
      "source":"POL-CUST","possibleMatches":[]}
      """
    )
    try tell(
      "ReferralReceived",
      in: "case/C-0009",
      at: "2026-06-01T09:00+01:00",
      """
      {"person":"PN09","source":"SELF","medium":"02","site":"CU-PEN","areaOfResidence":"SAL",
      "pointOfIntervention":"CUST","justiceStatus":"ARREST","reasons":["MH-DEP"],
      "immediateRisk":false,"personAware":true}
      """
    )
    guard triaged else { return }
    try tell(
      "ReferralTriaged",
      in: "case/C-0009",
      at: "2026-06-01T09:00+01:00",
      by: "ST04",
      #"{"decision":"accepted","priority":"3","dueBy":"2026-06-01T11:00+01:00"}"#
    )
  }
}
