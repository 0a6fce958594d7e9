/// Why a key cannot be had.
public enum KeyError: Error, Equatable, CustomStringConvertible {
  /// There is no key file.
  case noKeyFile(path: String)
  /// The key file cannot be read.
  case unreadable(path: String, reason: String)
  /// Others than its owner may read or change the key file.
  case unprotected(path: String, mode: String)
  /// The file is not a key file, or not whole.
  case notAKeyFile(path: String)
  /// The key file says that it is of another store.
  case otherStore(path: String, expected: String, found: String)
  /// The key, or the passphrase, does not unlock this store.
  case wrongKey
  /// The store is unlocked in the other way.
  case otherUnlocking(isPassphrase: Bool)
  /// There is a file where the key file should be made.
  case keyFileExists(path: String)
  /// The key file would stand inside the store.
  case insideStore(path: String)
  /// The key file cannot be written.
  case cannotWrite(path: String, reason: String)
  /// The owner has been erased.
  case erased(String)
  /// A wrapped key does not open.
  case damaged(String)
  /// The private half of a key that should sign is not among the keys.
  case noSigningKey(String)

  /// What happened, why, and what to do.
  public var description: String {
    switch self {
    case .noKeyFile(let path):
      "There is no key file at \(path). Without it nobody can read what this store says. "
        + "Name the right one with --key-file or CASELOG_KEY_FILE."
    case .unreadable(let path, let reason):
      "The key file \(path) cannot be read: \(reason). Check who owns it."
    case .unprotected(let path, let mode):
      "The key file \(path) is open to others (mode \(mode)), so the key may be known to them. "
        + "Protect it: chmod 600 \(path)"
    case .notAKeyFile(let path):
      "\(path) is not a caselog key file, or not a whole one. Take it from your backup of the key."
    case .otherStore(let path, let expected, let found):
      "The key file \(path) is of store \(found); this is store \(expected). "
        + "Name the right one with --key-file or CASELOG_KEY_FILE."
    case .wrongKey:
      "This key does not unlock this store. "
        + "Check the passphrase, or name the right key file with --key-file or CASELOG_KEY_FILE."
    case .otherUnlocking(let isPassphrase):
      isPassphrase
        ? "This store is unlocked by a passphrase, not by a key file. Give the passphrase."
        : "This store is unlocked by a key file, not by a passphrase. Name it with --key-file."
    case .keyFileExists(let path):
      "There is a file at \(path) already; a key file is never written over. "
        + "Choose another place with --key-file."
    case .insideStore(let path):
      "The key file \(path) would lie inside the store, and be copied with it. "
        + "Choose a place outside with --key-file."
    case .cannotWrite(let path, let reason):
      "The key file \(path) cannot be written: \(reason). Choose another place with --key-file."
    case .erased(let owner):
      "The key of \(owner) has been destroyed: what was recorded about them is gone for good, and "
        + "nothing more can be recorded under it."
    case .damaged(let what):
      "The stored key of \(what) does not open: it is damaged, or was put there by somebody else. "
        + "Check the store with: caselog verify"
    case .noSigningKey(let key):
      "Checkpoints of this log are signed under \(key), and its private half is not among the keys: "
        + "keys/ is older than the log, or was exchanged. Put back the right keys/ from a backup, or "
        + "make a new key: caselog keys rotate --signing --reason lost"
    }
  }
}
