import Cases

extension Flags {
  /// The names of the marks that are set, in the order of their bits.
  var words: [String] { Self.names.filter { contains($0.flag) }.map(\.name) }
}
