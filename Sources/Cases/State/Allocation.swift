/// Who works on a case, and since when.
public struct Allocation: Sendable, Equatable {
  /// Who.
  public let staff: StaffID
  /// In what way.
  public let kind: AllocationKind
  /// The event that allocated the case to them.
  public let entry: Entry<CaseAllocated>
}
