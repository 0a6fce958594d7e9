import Cases

extension Person {
  /// Whether they are a woman or a girl, by what they said of gender identity, otherwise of gender.
  var isFemale: Bool {
    let details = details.gender?.value
    if let identity = details?.genderIdentity ?? registered?.content.genderIdentity {
      return identity == .value(.female)
    }
    let stated = details?.personStatedGender ?? registered?.content.personStatedGender
    return stated == .value(.female)
  }
}
