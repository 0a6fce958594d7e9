import Cases
import EventLog

/// A reference by which rows are found: its packed form, with the kind of what it names in the highest
/// four bits.
struct RowMark: Hashable, Sendable {
  /// The eight bytes.
  let bits: UInt64

  /// The mark of those eight bytes.
  init(bits: UInt64) { self.bits = bits }

  /// The mark of the subject of `stream`; `nil` if its name is no reference.
  init?(_ stream: StreamID) {
    guard let reference = PackedReference(stream.name) else { return nil }
    bits = reference.bits | UInt64(stream.kind.rawValue) << 60
  }
}

extension RowMark {
  /// What stands for `staff` as the author of an event: the packed reference alone.
  static func author(_ staff: StaffID) -> UInt64? { PackedReference(staff.text)?.bits }
}

extension Set<RowMark> {
  /// The marks of the subjects of `streams`.
  init(of streams: some Sequence<StreamID>) { self = Set(streams.compactMap(RowMark.init)) }
}
