import Crypto
import LMDB
import Synchronization
import TransparencyLog

/// Every owner's key, unlocked when it is asked for; see ``KeyTable`` for what is stored.
final class Keyring: Sendable {
  let table: KeyTable
  let store: StoreID
  let storeKey: SymmetricKey
  private let cache = Mutex(Cache())

  private struct Cache {
    var transaction: UInt64 = 0
    var keys: [UInt64: OwnerKey] = [:]
  }

  /// Makes the rows of a new keys environment, and with a key file, the file.
  static func create(
    in environment: Environment,
    store: StoreID,
    unlocking: Unlocking,
    outside directory: String
  ) throws {
    let key = SystemRandom.bytes(32)
    let lock = try Lock(for: key, store: store, unlocking: unlocking)
    let signing = Curve25519.Signing.PrivateKey()
    let row = try signingRow(of: signing, in: store, under: SymmetricKey(data: key))
    _ = try KeyTable(environment, create: true)
    try environment.write { transaction in
      try transaction.put(StoreFormat(store).row.span, for: StoreFormat.key.utf8.span, in: .main)
      try transaction.put(lock.row.span, for: "unlock".utf8.span, in: .main)
      try transaction.put(row.span, for: SigningKeys.RowKey.current.utf8.span, in: .main)
    }
    if case .keyFile(let path) = unlocking {
      try KeyFile(store: store, key: key).write(to: path, outside: directory)
    }
  }

  /// Unlocks the keys of `store`, which is in `directory`.
  init(_ table: KeyTable, store: StoreID, in directory: String, unlocking: Unlocking) throws {
    self.table = table
    self.store = store
    let row = try table.environment.read { try $0.value(for: "unlock".utf8.span, in: .main) }
    guard let lock = row.flatMap(Lock.init(row:)) else { throw KeyError.damaged("the store") }
    storeKey = SymmetricKey(data: try lock.storeKey(of: store, in: directory, unlocking: unlocking))
  }

  /// What there is for `owner`.
  ///
  /// What has been unlocked is kept until any process changes the keys: then an owner may have been
  /// erased.
  func state(of owner: Owner) throws -> KeyState {
    let transaction = table.environment.lastTransaction
    let known = cache.withLock { cache in
      if cache.transaction != transaction { cache = Cache(transaction: transaction) }
      return cache.keys[owner.bits]
    }
    if let known { return .present(known) }
    switch try table.row(of: owner) {
    case nil: return .never
    case .fence: return .erased
    case .wrapped(let wrapped):
      let key = OwnerKey(try WrappedKey.unwrap(wrapped, of: owner, in: store, under: storeKey))
      cache.withLock { cache in
        if cache.transaction == transaction { cache.keys[owner.bits] = key }
      }
      return .present(key)
    }
  }

  /// Whether the key of `owner` has been destroyed; its key is not unlocked for that.
  func isErased(_ owner: Owner) throws -> Bool {
    switch try table.row(of: owner) {
    case .fence: true
    case .wrapped, nil: false
    }
  }

  /// The key of `owner`; made, and durable before this returns, if there has never been one.
  func key(of owner: Owner) throws -> OwnerKey {
    switch try state(of: owner) {
    case .present(let key): return key
    case .erased: throw KeyError.erased("\(owner)")
    case .never:
      try makeKeys(of: [owner])
      return try key(of: owner)
    }
  }

  /// Makes the keys that `owners` have never had, all in one durable commit.
  func makeKeys(of owners: [Owner]) throws {
    let missing = try owners.filter { owner in
      if case .never = try state(of: owner) { true } else { false }
    }
    guard !missing.isEmpty else { return }
    try table.environment.write { transaction in
      for owner in missing {
        let wrapped = try WrappedKey.wrap(
          SystemRandom.bytes(32),
          of: owner,
          in: store,
          under: storeKey
        )
        // Another process may have made it since; its key stays.
        guard try transaction.value(at: owner.bits, in: table.owners) == nil else { continue }
        try transaction.put(([1] + wrapped).span, at: owner.bits, in: table.owners)
      }
    }
  }

  /// The key under which views are kept; made, and durable before this returns, if there is none.
  func viewKey() throws -> ViewKey {
    let name = "views"
    if let row = try table.environment.read({ try $0.value(for: name.utf8.span, in: .main) }) {
      return ViewKey(try WrappedKey.unwrap(row, of: name, in: store, under: storeKey))
    }
    let bytes = SystemRandom.bytes(32)
    let wrapped = try WrappedKey.wrap(bytes, of: name, in: store, under: storeKey)
    // Another process may have made it since; its key stays.
    let isOurs = try table.environment.write { transaction in
      try transaction.insert(wrapped.span, for: name.utf8.span, in: .main)
    }
    return isOurs ? ViewKey(bytes) : try viewKey()
  }

  /// The keyed digest of `request` for an owner; `nil` if the owner has been erased.
  func digest(of request: [UInt8], for owner: Owner) throws -> RequestDigest? {
    switch try state(of: owner) {
    case .present(let key): RequestDigest(of: request, under: key)
    case .erased: nil
    case .never: throw KeyError.damaged("\(owner)")
    }
  }
}
