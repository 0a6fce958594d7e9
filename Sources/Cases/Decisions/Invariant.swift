/// A rule that reaches across types of event, by its id.
public struct Invariant: Sendable, Equatable {
  /// Its id, as refusals name it.
  public let id: String
  /// What it asks for, as a sentence.
  public let sentence: String

  /// Every one of them, by id.
  public static let all = [
    Invariant(
      id: "INV-01",
      sentence: "Events are only appended; streams stand where the author expects them; a command"
        + " that is known gets its first answer."
    ),
    Invariant(
      id: "INV-02",
      sentence: "The author is at work, in a role that permits the type, when it happened and now."
    ),
    Invariant(
      id: "INV-03",
      sentence: "Whatever is told to others rests on a consent in force that covers it, or on a"
        + " recorded override, or is a procedural reply."
    ),
    Invariant(
      id: "INV-04",
      sentence: "Who agrees may: the person from 16 on, a competent child, or a holder of parental"
        + " responsibility; nobody found unable to decide."
    ),
    Invariant(
      id: "INV-05",
      sentence: "Screening and assessment take consent to engage, or another basis that is stated."
    ),
    Invariant(id: "INV-06", sentence: "Nobody is accepted for an act before the age of ten."),
    Invariant(
      id: "INV-07",
      sentence: "A case closes with every matter disposed of, nothing approved and unsent, no open"
        + " transfer, and an owner for what stays open."
    ),
    Invariant(id: "INV-08", sentence: "After a death nothing is done that takes somebody alive."),
    Invariant(
      id: "INV-09",
      sentence:
        "What happened lies in the past, after the birth and after its matter began; what is"
        + " late says why."
    ),
    Invariant(
      id: "INV-10",
      sentence: "A correction names an event that is there; no disclosure is undone by one."
    ),
    Invariant(id: "INV-11", sentence: "Four eyes: whoever approves or reviews is not who did it."),
    Invariant(id: "INV-12", sentence: "What is derived has the highest label of what it is from."),
    Invariant(id: "INV-13", sentence: "A code is one of its list on the day on which it happened."),
    Invariant(
      id: "INV-14",
      sentence: "That somebody looks is on disk before anything is shown."
    ),
    Invariant(
      id: "INV-15",
      sentence: "A case always has one team and at most one lead; a transfer leaves no gap."
    ),
    Invariant(
      id: "INV-16",
      sentence: "A new case inherits no consent, no override and no risk."
    ),
    Invariant(
      id: "INV-17",
      sentence: "Linked records are seen together; their consents are not joined, and parting them"
        + " restores both."
    ),
    Invariant(
      id: "INV-18",
      sentence: "Nothing is destroyed under a hold, before it is due, or without a review."
    ),
    Invariant(
      id: "INV-19",
      sentence: "Work in custody takes vetting in date and a complete induction."
    ),
    Invariant(
      id: "INV-20",
      sentence: "The sixteenth and eighteenth birthdays raise tasks, and change no consent."
    ),
  ]
}
