/// One step of a replay as people read it.
public struct StoryEntry: Sendable, Equatable {
  /// A heading and what stands under it.
  public struct Paragraph: Sendable, Equatable {
    /// What it is about.
    public let title: String
    /// Its lines; never empty.
    public let lines: [Phrase]
    /// Whether it should not be overlooked.
    public let isWarning: Bool
  }

  /// Its number among the steps that are shown, by which others call it.
  public let number: Int
  /// The event in one sentence.
  public let headline: Phrase
  /// Everything else, in an order that does not change; what does not apply is left out.
  public let paragraphs: [Paragraph]
}
