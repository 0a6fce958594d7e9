import LMDB

/// The rows of the keys environment, which tell even without the store key who has been erased.
///
/// Its unnamed table has three rows: `format` (see ``StoreFormat``), `unlock` (see ``Lock``), and
/// `signing`: the public half of the signing key (Ed25519, RFC 8032), 32 bytes, and the private half,
/// wrapped (see ``WrappedKey``). Once that key is changed there are more, which ``SigningKeys``
/// describes; and once a view has been kept, `views`: the ``ViewKey``, wrapped. Its table `owners` has,
/// under an owner's eight bytes (see ``Owner``), one of
///
/// - 1 and the wrapped key, 61 bytes in all;
/// - 2 and when it was destroyed, in microseconds since 1970 as 8 bytes, lowest first: the *fence*.
///   "No key" and "never a key" must not look alike, or the next event would make a new one.
struct KeyTable: Sendable {
  let environment: Environment
  let owners: Table

  /// What a row begins with whose owner's key has been destroyed.
  static let fence: UInt8 = 2

  /// What a row says.
  enum Row {
    case wrapped([UInt8])
    case fence
  }

  /// The rows in `environment`.
  init(_ environment: Environment, create: Bool = false) throws {
    let table = try environment.table(named: "owners", options: .integerKeys, create: create)
    guard let table else { throw LogError.damagedTable(name: "owners", reason: "it is missing") }
    self.environment = environment
    owners = table
  }

  /// The row of `owner`; `nil` if there has never been one.
  func row(of owner: Owner) throws -> Row? {
    let row = try environment.read { try $0.value(at: owner.bits, in: owners) }
    switch (row?.first, row?.count) {
    case (nil, nil): return nil
    case (1, 1 + WrappedKey.size): return .wrapped(Array(row?.dropFirst() ?? []))
    case (Self.fence, 9): return .fence
    default: throw KeyError.damaged("\(owner)")
    }
  }
}
