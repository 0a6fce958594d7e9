import CaseRecords
import Cases

extension UnitFolder {
  /// What `unit` comes to in each of `views`, for which events of those types are folded of a stream.
  func drafts(
    of unit: FoldUnit,
    in views: [StoredView],
    _ types: Set<UInt16>?,
    from snapshot: borrowing RecordSnapshot
  ) throws -> [RowDraft?] {
    let fold = try types.map { try snapshot.fold(streamEndingAt: unit.last, types: $0) }
    return try views.map { view in
      switch view.shape {
      case .streams(let shape):
        guard let fold, shape.kinds.contains(fold.stream.kind), shape.takes(fold.stream) else {
          return nil
        }
        return try shape.draft(fold.narrowed(to: shape.types))
      case .headers:
        return try HeaderBlock.content(of: unit, in: snapshot)
      }
    }
  }
}

extension StoredView {
  /// Which types of events are folded of streams of that kind; `nil` if it has no rows of them.
  func types(of kind: UInt8) -> Set<UInt16>? {
    guard case .streams(let shape) = shape, shape.kinds.contains(where: { $0.rawValue == kind })
    else { return nil }
    return shape.types
  }
}
