import Cases
public import EventLog
public import TransparencyLog

/// Which key signed checkpoints of a log while it had which size.
///
/// A checkpoint of a size that its key did not sign at has been made by somebody who kept, or stole, an
/// old key.
public struct SigningHistory: Equatable, Sendable {
  /// One key, and the sizes of the log that it signs.
  public struct Term: Equatable, Sendable {
    /// The key.
    public let key: VerifierKey
    /// From the size at which it came into force to the last one before the next.
    public let sizes: ClosedRange<UInt64>
    /// Whether it was made and is not yet known to be in force.
    public let isNext: Bool
  }

  /// The keys, the first one first.
  public let terms: [Term]

  /// Nothing known.
  public init() { terms = [] }

  /// What is known of the keys of `log`; nothing if there are none.
  ///
  /// It comes from the log itself if it is unlocked and says anything of them; and else, or beyond
  /// that, from the keys beside it, where they stand in clear.
  ///
  /// - Throws: errors of the store.
  public init(of log: Log) throws {
    let beside = try SigningHistory(beside: log)
    let changes = log.isUnlocked ? try RecordSnapshot(log).signingKeyChanges() : []
    guard let first = changes.first else {
      self = beside
      return
    }
    var terms = [Term(key: first.previous, sizes: 0...first.lastSize, isNext: false)]
    for (change, next) in zip(changes, changes.dropFirst().map(\.lastSize) + [.max]) {
      terms.append(Term(key: change.current, sizes: change.lastSize + 1...next, isNext: false))
    }
    let known = terms.map(\.key)
    self.terms = terms + beside.terms.filter { !known.contains($0.key) }
  }

  /// What the keys beside `log` say in clear; empty if there are none.
  ///
  /// - Throws: errors of the store.
  public init(beside log: Log) throws {
    guard let origin = try RecordSnapshot(log).origin, let keys = try log.signingKeys() else {
      terms = []
      return
    }
    var terms: [Term] = []
    var start: UInt64 = 0
    for earlier in keys.earlier {
      let key = try VerifierKey(name: origin, publicKey: earlier.publicKey)
      terms.append(Term(key: key, sizes: start...max(start, earlier.lastSize), isNext: false))
      start = earlier.lastSize + 1
    }
    let current = try VerifierKey(name: origin, publicKey: keys.current)
    terms.append(Term(key: current, sizes: start...(.max), isNext: false))
    if let next = keys.next {
      let key = try VerifierKey(name: origin, publicKey: next)
      terms.append(Term(key: key, sizes: start...(.max), isNext: true))
    }
    self.terms = terms
  }
}

/// One change of the key that signs checkpoints, as the log says it.
struct SigningKeyStep {
  /// The key so far.
  let previous: VerifierKey
  /// The key from then on.
  let current: VerifierKey
  /// The largest size of the log that the key so far signs: that before the event itself.
  let lastSize: UInt64
}

extension RecordSnapshot {
  /// The name of the log, as its first header gives it; `nil` if it has no event.
  public var origin: String? {
    get throws { try head.size == 0 ? nil : snapshot.header(at: Position(0)).origin }
  }

  /// Every change of the key that signs checkpoints, the first one first.
  ///
  /// - Throws: ``RecordDamage`` if one does not say a key in its stored form; errors of the store.
  func signingKeyChanges() throws -> [SigningKeyStep] {
    try recorded(in: .signing).compactMap { event in
      guard case .signingKeyChanged(let change) = event.event else { return nil }
      guard let current = try? VerifierKey(change.current.text),
        let previous = try? VerifierKey((change.previous ?? change.current).text)
      else { throw RecordDamage.content(reason: "It names no verifier key.", at: event.position) }
      return SigningKeyStep(previous: previous, current: current, lastSize: event.position)
    }
  }
}
