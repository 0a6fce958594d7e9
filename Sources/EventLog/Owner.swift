/// Whose a sealed section is: it is sealed under the owner's key, and unreadable once that is gone.
///
/// The stored form is eight bytes: a ``PackedReference`` with the kind in its four highest bits:
/// 1 the store itself (the rest is zero), 2 a person, 3 a member of staff.
public enum Owner: Hashable, Sendable, CustomStringConvertible {
  /// The store: its service description, its access records.
  case store
  /// A person, by an opaque reference.
  case person(PackedReference)
  /// A member of staff.
  case staff(PackedReference)

  /// The stored form.
  public var bits: UInt64 {
    switch self {
    case .store: 1 << 60
    case .person(let reference): 2 << 60 | reference.bits
    case .staff(let reference): 3 << 60 | reference.bits
    }
  }

  /// The owner stored as `bits`, or `nil` if no owner is stored so.
  public init?(bits: UInt64) {
    let reference = PackedReference(bits: bits & PackedReference.mask)
    switch (bits >> 60, reference) {
    case (1, _) where bits == 1 << 60: self = .store
    case (2, let reference?): self = .person(reference)
    case (3, let reference?): self = .staff(reference)
    default: return nil
    }
  }

  /// As in `person PN-07`.
  public var description: String {
    switch self {
    case .store: "the store"
    case .person(let reference): "person \(reference)"
    case .staff(let reference): "staff \(reference)"
    }
  }
}
