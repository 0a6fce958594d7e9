/// Where a value stands in the content of an event, as in `requirements[0].months`.
///
/// It is a name, then any number of `.name` and `[index]`; indices count from 0. The path without
/// steps is the content as a whole.
public struct FieldPath: Hashable, Sendable {
  /// One step further in.
  public enum Step: Hashable, Sendable {
    /// To a field of a record.
    case field(String)
    /// To an element of a list.
    case element(Int)
  }

  /// The steps, from the content inwards.
  public private(set) var steps: [Step]

  /// The path of these steps.
  public init(_ steps: [Step] = []) { self.steps = steps }

  /// Goes one step in.
  public mutating func enter(_ step: Step) { steps.append(step) }

  /// Goes one step back out.
  public mutating func leave() { steps.removeLast() }
}

extension FieldPath {
  /// The path that `text` spells, or `nil` if it spells none.
  ///
  /// Names are letters and digits; an index has no sign and no zero in front. A path of more than
  /// 32 steps is none: nothing that is recorded lies so deep.
  public init?(_ text: some StringProtocol) {
    var steps: [Step] = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
      guard let name = pieces.first, !name.isEmpty, name.utf8.allSatisfy(isNameByte) else {
        return nil
      }
      steps.append(.field(String(name)))
      for piece in pieces.dropFirst() {
        guard piece.last == "]", let index = Int(piece.dropLast()), index >= 0,
          String(index) == piece.dropLast()
        else { return nil }
        steps.append(.element(index))
      }
    }
    guard steps.count <= 32 else { return nil }
    self.init(steps)
  }
}

extension FieldPath: CustomStringConvertible {
  /// The path in words.
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .field(let name): text += text.isEmpty ? name : "." + name
      case .element(let index): text += "[\(index)]"
      }
    }
    return text
  }
}

private func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: false
  }
}
