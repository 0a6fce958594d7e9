/// Why stored bytes are not the content that they should be, and where that was noticed.
///
/// It names numbers and places, never what the bytes say.
public struct Damage: Error, Equatable {
  /// What is wrong.
  public enum Kind: Equatable, Sendable {
    /// The section ends before the value does.
    case ends
    /// A byte begins another kind of value than the one that should stand here.
    case unexpected(UInt8)
    /// A number or a length is written in more bytes than it needs.
    case notShortest
    /// Field numbers do not rise, or one stands twice.
    case notRising(field: UInt64)
    /// A required field is not there.
    case missing(field: Int)
    /// There is a field that this version of the type does not have.
    case unknownField(UInt64)
    /// There is a code that its list does not have.
    case unknownCode(UInt64)
    /// A number lies outside its range.
    case outOfRange
    /// A text is not UTF-8.
    case notUTF8
    /// A text is empty, too long, or holds a character that may not stand in it.
    case notAllowed
    /// A date is not in the calendar, a moment or a reference not one that words could say.
    case notSound
    /// A choice has no field, or more than one.
    case notOne
    /// Lists and records stand in one another more than `limit` deep.
    case tooDeep(limit: Int)
    /// A part names another section than the next one.
    case notNextSection(UInt64)
    /// A part holds a part.
    case partInPart
    /// No part names this section.
    case unusedSection(Int)
    /// Bytes follow the value.
    case trailing
    /// The catalogue does not have this version of this type.
    case unknownType(UInt16, version: UInt16)
  }

  /// What is wrong.
  public let kind: Kind

  /// The section: 0 for the main one, from 1 for parts.
  public let section: Int

  /// The byte of that section at which it was noticed, from 0.
  public let offset: Int
}

extension Damage: CustomStringConvertible {
  /// The place, what is wrong there, and what to do.
  public var description: String {
    switch kind {
    case .unknownType:
      "\(sentence) Read it with the version of caselog that wrote it, or a later one."
    case .ends, .unexpected, .notShortest, .notRising, .missing, .unknownField, .unknownCode,
      .outOfRange, .notUTF8, .notAllowed, .notSound, .notOne, .tooDeep, .notNextSection,
      .partInPart, .unusedSection, .trailing:
      "The stored content cannot be read at byte \(offset) of section \(section): \(sentence) "
        + "Check the store with: caselog verify"
    }
  }

  private var sentence: String {
    switch kind {
    case .ends: "it ends before its value does."
    case .unexpected(let byte):
      "byte \(byte) begins another kind of value than the one that belongs there."
    case .notShortest: "a number takes more bytes than it needs."
    case .notRising(let field): "field \(field) stands twice or too late."
    case .missing(let field): "field \(field) is missing."
    case .unknownField(let field): "there is no field \(field) in this version of the type."
    case .unknownCode(let code): "there is no code \(code) in the list."
    case .outOfRange: "a number lies outside its range."
    case .notUTF8: "a text is not UTF-8."
    case .notAllowed: "a text is empty, too long, or holds a character that may not stand there."
    case .notSound: "a date, a moment or a reference is none that exists."
    case .notOne: "a choice has not exactly one field."
    case .tooDeep(let limit): "lists and records stand more than \(limit) deep."
    case .notNextSection(let number): "a part names section \(number), which is not the next."
    case .partInPart: "a part holds a part."
    case .unusedSection(let number): "no part names section \(number)."
    case .trailing: "bytes follow the value."
    case .unknownType(let number, let version):
      "This program does not know version \(version) of event type \(number)."
    }
  }
}
