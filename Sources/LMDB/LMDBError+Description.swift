import CLMDB

extension LMDBError: CustomStringConvertible {
  /// What was being done, what went wrong, and what to do about it.
  public var description: String { "\(operation.rawValue) failed: \(code.sentences)" }
}

extension LMDBError.Code {
  /// Why it failed and what to do, in words that continue a sentence.
  fileprivate var sentences: String {
    fileSentences ?? limitSentences ?? useSentences ?? systemSentences
      ?? "\(unsafe String(cString: mdb_strerror(rawValue)))."
  }

  /// About the state of the file.
  private var fileSentences: String? {
    switch self {
    case .noSuchFile:
      "there is no such directory, or no data.mdb in it. Check the path, or create it first."
    case .fileExists:
      "there is a data.mdb already, and it was left alone. Choose an empty directory."
    case .emptyFile:
      "data.mdb is empty (0 bytes), and an empty file is not taken for a new one. Restore a backup."
    case .cutShort:
      "data.mdb ends before pages that it needs, so it has been cut short. Restore a backup."
    case .invalid:
      "data.mdb is not LMDB's, or its first pages are damaged. Check the path, or restore a backup."
    case .versionMismatch:
      "data.mdb has the format of another version of LMDB. Open it with that version."
    case .corrupted, .pageNotFound:
      "data.mdb contradicts itself, so it is damaged. Check the disk and restore a backup."
    default: nil
    }
  }

  /// About limits reached.
  private var limitSentences: String? {
    switch self {
    case .mapFull:
      "the file has reached its map size. Open it with a larger map size."
    case .tablesFull:
      "more tables are named than were allowed for. Open it with a larger table count."
    case .readersFull:
      "every reader slot is taken, by processes that still run (`mdb_stat -r` lists them). "
        + "End some reads, or close it everywhere and open it with a larger reader count."
    case .transactionFull:
      "one transaction changed too many pages. Write in smaller transactions."
    case .mapResized:
      "another process has let the file outgrow the map of this one, whose other transactions "
        + "still use the map. End them and try again."
    case .badValueSize:
      "a key must have 1 to 511 bytes, and a value fewer than 4 GiB. Shorten it."
    default: nil
    }
  }

  /// About the way it was used.
  private var useSentences: String? {
    switch self {
    case .keyExists:
      "the key is there already, or is not after the last one. Nothing was stored; look what is."
    case .incompatible:
      "the table was made with other options. Open it with the options it was made with."
    case .badTransaction:
      "an earlier failure made the transaction unusable, and nothing of it was stored. "
        + "Let errors leave the body of `write`."
    case .nestedWrite:
      "this thread is inside a `write` already, and would wait for itself for ever. "
        + "Use the transaction at hand."
    case .openedTwice:
      "this process has the directory open already, and LMDB's locks would not protect it from "
        + "itself. Use that environment, or close it first."
    case .openedReadOnly:
      "the environment was opened for reading only. Open it for writing too."
    case .writingStopped, .panic:
      "an earlier commit failed, so what the disk holds is not certain, and nothing more is written. "
        + "Check the disk, then open the environment again and verify it."
    default: nil
    }
  }

  /// About the system.
  private var systemSentences: String? {
    switch self {
    case .inputOutput:
      "the disk could not be read or written. Check the disk and the system's journal."
    case .noSpace:
      "the disk is full. Free some space, then open the environment again."
    case .readOnlyVolume:
      "the volume can only be read. Open the environment for reading only, or make it writable."
    case .permissionDenied:
      "this user may not. Ask for access to the directory, its data.mdb and its lock.mdb."
    default: nil
    }
  }
}
