/// Puts emphasis into text for a terminal (ECMA-48, section 8.3.117), or leaves it as it is.
public struct Ink: Sendable {
  /// Whether anything is put in.
  public let isOn: Bool

  /// Ink that works, or that does nothing.
  public init(isOn: Bool) { self.isOn = isOn }

  /// For headings.
  public func strong(_ text: String) -> String { styled(text, 1) }

  /// For what is said beside the matter.
  public func faint(_ text: String) -> String { styled(text, 2) }

  /// For what has gone wrong.
  public func alarming(_ text: String) -> String { styled(text, 31) }

  /// For what should be looked at.
  public func warning(_ text: String) -> String { styled(text, 33) }

  private func styled(_ text: String, _ code: Int) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
