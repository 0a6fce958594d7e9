import Interchange

/// What comparing a log with a kept checkpoint has come to.
struct Comparison: Equatable {
  /// The file with the checkpoint.
  let file: String
  /// How many events the log had then.
  let size: Int64
  /// The keys that signed it, each as name and key id; none if it is not to be believed.
  let signedBy: [String]
  /// Whether the one who checks gave the keys, rather than the store.
  let isByKeptKey: Bool
  /// Whether the log begins with what it held then.
  let holds: Bool

  /// The comparison as JSON.
  var json: JSON {
    .object([
      JSON.Member("file", .text(file)), JSON.Member("size", .integer(size)),
      JSON.Member("signedBy", .list(signedBy.map { .text($0) })),
      JSON.Member("isByKeptKey", .flag(isByKeptKey)), JSON.Member("holds", .flag(holds)),
    ])
  }

  /// A comparison.
  init(file: String, size: Int64, signedBy: [String], isByKeptKey: Bool, holds: Bool) {
    self.file = file
    self.size = size
    self.signedBy = signedBy
    self.isByKeptKey = isByKeptKey
    self.holds = holds
  }

  /// The comparison that `json` says; `nil` if it says none.
  init?(_ json: JSON) {
    guard let file = json["file"]?.text, case .integer(let size)? = json["size"],
      case .list(let keys)? = json["signedBy"], case .flag(let isByKeptKey)? = json["isByKeptKey"],
      case .flag(let holds)? = json["holds"]
    else { return nil }
    self.init(
      file: file,
      size: size,
      signedBy: keys.compactMap(\.text),
      isByKeptKey: isByKeptKey,
      holds: holds
    )
  }
}
