/// Why a text is not a checkpoint.
public enum CheckpointError: Error, Hashable {
  /// It has not three lines that end in a newline.
  case tooFewLines

  /// It names no log.
  case noOrigin

  /// Its second line is not a size.
  case badSize(String)

  /// Its third line is not a root.
  case badRoot

  /// A further line, counted from 1, is empty or holds a line break.
  case emptyLine(Int)
}

extension CheckpointError: CustomStringConvertible {
  /// What is wrong, and what to do about it.
  public var description: String {
    switch self {
    case .tooFewLines:
      "A checkpoint has three lines at least: origin, size and root. "
        + "This note says something else: name the right file."
    case .noOrigin: "The checkpoint does not say of which log it is. Name the right file."
    case .badSize(let text):
      "“\(text)” is not the size of a log: decimal digits without leading zeros. "
        + "Name the right file."
    case .badRoot:
      "The third line of the checkpoint is not base 64 of 32 bytes. Name the right file."
    case .emptyLine(let line): "Line \(line) of the checkpoint is empty. Name the right file."
    }
  }
}
