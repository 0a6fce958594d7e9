public import CaseRecords

/// One field of the state of a case: how it stands in one respect, or one value that an event gave.
///
/// Whatever shows or compares states (`state`, `replay`, `diff`, `blame`) has its fields from
/// ``CaseOutline`` and ``SaidFields``, and from nowhere else.
public struct CaseField: Hashable, Sendable {
  /// What kind of field it is.
  public enum Kind: Hashable, Sendable {
    /// How the case stands, as it follows from its events: its stage, what holds, what is due.
    case standing
    /// That there is an entry, by its reference and in short, or how many there are of a kind.
    case entry
    /// A value as an event gave it, corrections applied.
    case said
  }

  /// What programs call it, as in `consent.K-0001.giver`.
  public let path: FieldPath
  /// Its value for programs, as ``Leaves`` writes it.
  public let words: String
  /// What people call it.
  public let title: String
  /// Its value for people.
  public let value: Phrase
  /// What kind of field it is.
  public let kind: Kind
}

/// One field that is not what it was.
public struct FieldChange: Hashable, Sendable {
  /// What it was; `nil` if it was not there.
  public let old: CaseField?
  /// What it is; `nil` if it is no longer there.
  public let new: CaseField?

  /// A change of one field, which is there before or afterwards.
  private init(_ old: CaseField?, _ new: CaseField) {
    self.old = old
    self.new = new
  }

  private init(gone old: CaseField) {
    self.old = old
    new = nil
  }

  /// The field as it is, or as it was.
  public var field: CaseField {
    guard let field = new ?? old else { preconditionFailure("A change has neither side.") }
    return field
  }

  /// What differs from `old` to `new`: the order is that of `new`, followed by what only `old` has.
  ///
  /// Law: the list is empty exactly if both have the same paths with the same words.
  public static func list(from old: [CaseField], to new: [CaseField]) -> [FieldChange] {
    guard !old.isEmpty else { return new.map { FieldChange(nil, $0) } }
    // Most fields stand where they stood, so that nothing has to be looked up for them.
    let same = zip(old, new).prefix { $0.path == $1.path && $0.words == $1.words }.count
    let was = Dictionary(old[same...].map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    var gone = Set(was.keys)
    var changes: [FieldChange] = []
    for field in new[same...] {
      gone.remove(field.path)
      let before = was[field.path]
      if before?.words != field.words { changes.append(FieldChange(before, field)) }
    }
    return changes + old[same...].filter { gone.contains($0.path) }.map(FieldChange.init(gone:))
  }
}

extension FieldChange {
  /// The change for programs, as in `stage: accepted → contacted`; what was not there has no words.
  public var words: String {
    switch (old, new) {
    case (let old?, let new?): "\(new.path): \(old.words) → \(new.words)"
    case (nil, let new?): "\(new.path): \(new.words)"
    case (let old?, nil): "\(old.path): no longer \(old.words)"
    case (nil, nil): ""
    }
  }

  /// The change for people, as in *Stage: accepted → contacted*; what was not there has no words.
  public var phrase: Phrase {
    switch (old, new) {
    case (let old?, let new?): "\(new.title): \(old.value) → \(new.value)"
    case (nil, let new?): "\(new.title): \(new.value)"
    case (let old?, nil): "\(old.title): no longer \(old.value)"
    case (nil, nil): ""
    }
  }
}
