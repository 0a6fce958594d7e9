public import CaseRecords
public import Cases

extension CaseCourse {
  /// The course of a case from the record.
  ///
  /// - Parameters:
  ///   - case: The case. One that does not exist has no steps.
  ///   - snapshot: The record.
  ///   - point: As known when.
  ///   - moment: The instant of that point, and up to when things had happened that are looked at.
  ///   - service: The service description then in force.
  ///   - extent: How much is worked out.
  /// - Throws: errors of the store, or that something in it cannot be read.
  public init(
    of case: CaseID,
    in snapshot: borrowing RecordSnapshot,
    at point: PointInTime,
    _ moment: CaseMoment,
    in service: Service,
    extent: Extent
  ) throws {
    let history = try snapshot.history(
      of: StreamID(`case`),
      at: point,
      happenedBy: moment.happenedBy
    )
    self.init(of: history.map(\.event), in: service, at: moment, extent: extent)
  }
}
