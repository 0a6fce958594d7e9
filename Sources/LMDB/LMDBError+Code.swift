import CLMDB
import Glibc

extension LMDBError {
  /// What went wrong: one of LMDB's codes (about −30,800), of the system's (above 0) or of ours (−1 to −6).
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The number itself.
    public let rawValue: Int32

    /// Wraps a number that LMDB or the system returned.
    public init(rawValue: Int32) { self.rawValue = rawValue }
  }
}

/// LMDB's codes.
extension LMDBError.Code {
  /// The key is there already, or, in an append, not after the last one: `MDB_KEYEXIST`.
  public static var keyExists: Self { Self(rawValue: MDB_KEYEXIST) }

  /// A page is of the wrong kind: `MDB_CORRUPTED`.
  public static var corrupted: Self { Self(rawValue: MDB_CORRUPTED) }

  /// A page lies beyond the last one: `MDB_PAGE_NOTFOUND`.
  public static var pageNotFound: Self { Self(rawValue: MDB_PAGE_NOTFOUND) }

  /// An earlier failure left the environment unusable: `MDB_PANIC`.
  public static var panic: Self { Self(rawValue: MDB_PANIC) }

  /// The file has the format of another version of LMDB: `MDB_VERSION_MISMATCH`.
  public static var versionMismatch: Self { Self(rawValue: MDB_VERSION_MISMATCH) }

  /// The file is not LMDB's: `MDB_INVALID`.
  public static var invalid: Self { Self(rawValue: MDB_INVALID) }

  /// The file has reached its map size: `MDB_MAP_FULL`.
  public static var mapFull: Self { Self(rawValue: MDB_MAP_FULL) }

  /// More tables are named than were allowed for: `MDB_DBS_FULL`.
  public static var tablesFull: Self { Self(rawValue: MDB_DBS_FULL) }

  /// Every reader slot is taken: `MDB_READERS_FULL`.
  public static var readersFull: Self { Self(rawValue: MDB_READERS_FULL) }

  /// One transaction changed too many pages: `MDB_TXN_FULL`.
  public static var transactionFull: Self { Self(rawValue: MDB_TXN_FULL) }

  /// The file has outgrown this process's map: `MDB_MAP_RESIZED`.
  public static var mapResized: Self { Self(rawValue: MDB_MAP_RESIZED) }

  /// The table is of another kind: `MDB_INCOMPATIBLE`.
  public static var incompatible: Self { Self(rawValue: MDB_INCOMPATIBLE) }

  /// An earlier failure made the transaction unusable: `MDB_BAD_TXN`.
  public static var badTransaction: Self { Self(rawValue: MDB_BAD_TXN) }

  /// A key or value is too short or too long: `MDB_BAD_VALSIZE`.
  public static var badValueSize: Self { Self(rawValue: MDB_BAD_VALSIZE) }
}

/// The system's codes.
extension LMDBError.Code {
  /// The disk failed: `EIO`.
  public static var inputOutput: Self { Self(rawValue: EIO) }

  /// The disk is full: `ENOSPC`.
  public static var noSpace: Self { Self(rawValue: ENOSPC) }

  /// The volume can only be read: `EROFS`.
  public static var readOnlyVolume: Self { Self(rawValue: EROFS) }

  /// This user may not: `EACCES`.
  public static var permissionDenied: Self { Self(rawValue: EACCES) }

  /// The directory or its `data.mdb` is missing: `ENOENT`.
  public static var noSuchFile: Self { Self(rawValue: ENOENT) }

  /// There is a `data.mdb` already: `EEXIST`.
  public static var fileExists: Self { Self(rawValue: EEXIST) }
}

/// Our own codes.
extension LMDBError.Code {
  /// A commit failed, and this environment writes no more.
  public static var writingStopped: Self { Self(rawValue: -1) }

  /// The thread is inside a `write` already.
  public static var nestedWrite: Self { Self(rawValue: -2) }

  /// This process has the directory open already.
  public static var openedTwice: Self { Self(rawValue: -3) }

  /// The environment was opened for reading only.
  public static var openedReadOnly: Self { Self(rawValue: -4) }

  /// The file has no bytes at all.
  public static var emptyFile: Self { Self(rawValue: -5) }

  /// The file ends before pages that it needs.
  public static var cutShort: Self { Self(rawValue: -6) }
}
