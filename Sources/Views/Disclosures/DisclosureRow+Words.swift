import Cases

extension DisclosureRow {
  /// What kind of thing it rested on.
  var authorityKind: String {
    if isErased { return PersonLabel.erased.name }
    return switch backing.authority {
    case .consent: "consent"
    case .override, .ground: "override"
    case .procedural: "procedural"
    case .nothing: "none"
    case .right: "right"
    case .engagement, .information, .presumedCapacity, .capacity, .staff, nil: Self.unknown
    }
  }

  /// The ground on which it was told without consent.
  var ground: OverrideGround? {
    if case .ground(let ground) = backing.authority { return ground }
    return backing.override?.entry.content.ground
  }

  /// Whether a senior confirmed the override; nothing where nobody has to.
  var confirmation: Cell {
    guard let override = backing.override, override.confirmBy != nil else { return .none }
    return .flag(!override.awaitsConfirmation)
  }

  /// Each decision that found it right afterwards: reference, ground, time.
  var coveringWords: [String] {
    backing.coveredBy.map { entry in
      "\(entry.content.override) \(entry.content.ground.entry.code) \(entry.happened.words)"
    }
  }

  /// Each correction: its kind, when it was made, and the reference of a breach if it was one.
  ///
  /// Several entries that were corrected together, each of which it passed on, count as one.
  var correctionWords: [String] {
    backing.corrections.map { entry in
      [entry.content.kind.entry.code, entry.happened.words, entry.content.breach?.text]
        .compactMap(\.self).joined(separator: " ")
    }
    .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Each step of telling the recipient: why, how far, when; or that nobody has begun.
  var noticeWords: [String] {
    let steps = backing.notice?.steps ?? []
    if steps.isEmpty { return backing.hasToBeTold ? ["not told"] : [] }
    return steps.map { entry in
      [entry.content.reason.entry.code, entry.content.state.entry.code, entry.happened.words]
        .joined(separator: " ")
    }
  }
}
