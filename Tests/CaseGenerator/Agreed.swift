import Cases

/// A consent that is in force.
struct Agreed {
  /// Its reference.
  let consent: String

  /// The purposes it names, as codes.
  let purposes: Set<String>

  /// The service it names, if it names one.
  let service: Service?

  /// A service that a case can be referred to.
  struct Service {
    /// The kind of service, as a code.
    let destination: String

    /// What it is called.
    let organisation: String

    /// The need that it is for, as a code.
    let need: String
  }

  /// Whether something may be told for `purpose`.
  func allows(_ purpose: String) -> Bool { purposes.contains(purpose) }
}

extension Agreed.Service {
  /// Services for anybody from 16 on.
  static let all = [
    Agreed.Service(
      destination: "drugAndAlcohol",
      organisation: "Canal Street Recovery",
      need: "ALC"
    ),
    Agreed.Service(
      destination: "talkingTherapies",
      organisation: "Listening Rooms",
      need: "MH-ANX"
    ),
    Agreed.Service(destination: "housing", organisation: "Open Door Housing Advice", need: "HOUS"),
    Agreed.Service(destination: "benefitsAndDebt", organisation: "Clear Sums", need: "DEBT"),
  ]

  /// Services for children.
  static let forChildren = [
    Agreed.Service(destination: "camhs", organisation: "Rainbow CAMHS", need: "MH-ANX"),
    Agreed.Service(destination: "youthJustice", organisation: "Second Bell", need: "EDU"),
  ]
}
