import LMDB

/// What kind of failure an error of the store is, for whoever has to act on it.
public enum StorageFailure: Hashable, Sendable {
  /// There is no store, or no such event.
  case notFound
  /// Another process is in the way; trying again may work.
  case busy
  /// The disk or the volume failed: full, read-only, a failed flush.
  case inputOutput
  /// This store, or this key, cannot be used: not ours, a future format, wrong or unprotected.
  case unusable
  /// What is stored is not what was stored.
  case integrity
  /// A request that no log can hold, or another fault of the caller.
  case misuse

  /// The kind of `error`; `nil` if it is not an error of the store.
  public init?(of error: any Error) {
    switch error {
    case let error as LogError: self.init(error)
    case let error as KeyError: self.init(error)
    case let error as LMDBError:
      guard let failure = StorageFailure(error) else { return nil }
      self = failure
    case is HeaderDamage: self = .integrity
    default: return nil
    }
  }

  private init(_ error: LogError) {
    switch error {
    case .noStore, .noEvent: self = .notFound
    case .notOurs, .futureFormat, .strangeKeys, .locked: self = .unusable
    case .exists, .unusableRequest: self = .misuse
    case .damagedRow, .damagedSection, .damagedTable: self = .integrity
    }
  }

  private init(_ error: KeyError) {
    switch error {
    case .noKeyFile, .unreadable, .unprotected, .notAKeyFile, .otherStore, .wrongKey,
      .otherUnlocking, .keyFileExists, .insideStore, .erased, .noSigningKey:
      self = .unusable
    case .cannotWrite: self = .inputOutput
    case .damaged: self = .integrity
    }
  }
}

extension StorageFailure {
  fileprivate init?(_ error: LMDBError) {
    switch error.code {
    case .readersFull, .mapResized, .openedTwice: self = .busy
    case .noSpace, .readOnlyVolume, .inputOutput, .permissionDenied, .openedReadOnly,
      .writingStopped, .mapFull, .fileExists:
      self = .inputOutput
    case .invalid, .versionMismatch, .emptyFile, .cutShort, .noSuchFile, .incompatible:
      self = .unusable
    case .corrupted, .pageNotFound, .panic: self = .integrity
    default: return nil
    }
  }
}
