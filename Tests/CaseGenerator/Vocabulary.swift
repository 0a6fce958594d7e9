import TestSupport

/// The small lists from which names and sentences are taken; all of it is invented.
enum Vocabulary {
  static let mensNames = [
    "Adam", "Callum", "Darius", "Elijah", "Faisal", "Graham", "Hamza", "Ivan", "Jude", "Kofi",
    "Liam", "Marek", "Nathan", "Owen", "Piotr", "Reuben", "Samir", "Tobias", "Umar", "Zachary",
  ]

  static let womensNames = [
    "Aisha", "Bethany", "Chloe", "Dilys", "Esme", "Farah", "Grace", "Hannah", "Imogen", "Jodie",
    "Keira", "Lowri", "Megan", "Nadia", "Olivia", "Priya", "Rosa", "Skye", "Tara", "Zofia",
  ]

  static let familyNames = [
    "Ashworth", "Begum", "Clegg", "Dziedzic", "Entwistle", "Farrow", "Greenhalgh", "Hussain",
    "Ibrahim", "Jolley", "Kershaw", "Lomax", "Mensah", "Nuttall", "O'Rourke", "Pilkington",
    "Quigley", "Rahimi", "Schofield", "Tattersall", "Uddin", "Varley", "Whittle", "Yates",
  ]

  /// Needs as a referrer sees them, with the domain of a screening in which they come up.
  static let needs = [
    ("MH-DEP", "MH"), ("MH-ANX", "MH"), ("MH-PSY", "MH"), ("ALC", "ALC"), ("DRUG", "DRUG"),
    ("HOUS", "HOUS"), ("DEBT", "DEBT"), ("TRAUMA", "TRAUMA"), ("ADHD", "ADHD"), ("ASD", "ASD"),
    ("SLCN", "SLCN"), ("PHYS", "PHYS"),
  ]

  static let offences = [
    "theft", "criminalDamage", "violence", "publicOrder", "drugsPossession", "burglary",
    "harassment", "motoring",
  ]

  static let observations = [
    "Quiet and tired; answered what was asked.", "Spoke freely once alone.",
    "Anxious about what happens next.", "Found long questions hard to follow.",
    "Tearful at times, calm at the end.", "Wanted to know who would be told what.",
  ]

  static let wishes = [
    "Wants a place of their own.", "Wants to sleep again.", "Wants to be back at work.",
    "Wants help with drinking.", "Wants to see the children.",
  ]

  static let notes = [
    "Rang the service; they have the referral.", "Letter came back; new address asked for.",
    "Spoke with the probation officer about the appointment.",
    "Reminder sent by text, as agreed.", "Discussed in supervision; plan unchanged.",
  ]

  /// One of `values`.
  static func pick<Value>(_ values: [Value], using random: inout SplitMix64) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  /// The number with zeros in front.
  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
