public import CaseRecords
public import Cases

extension RecordSnapshot {
  /// A file of every request by which somebody made use of a right, in the order of the references:
  /// as known at `point`, and if `happenedBy` is given, of what had happened by then.
  public func requestFiles(
    at point: PointInTime = .now,
    happenedBy: Instant? = nil
  ) throws -> [RequestFile] {
    var files: [RequestFile] = []
    for stream in try streams(of: .governance) {
      guard case .request(let id) = stream.subject else { continue }
      let events = try events(of: stream, at: point, happenedBy: happenedBy)
      guard !events.isEmpty else { continue }
      let file = RequestFile(id: id, events: events)
      guard let person = file.state.person else {
        files.append(file)
        continue
      }
      files.append(file.with(try personState(person, at: point, happenedBy: happenedBy)))
    }
    return files
  }

  /// What became of telling recipients that what they were told was wrong.
  public func notices(at point: PointInTime = .now, happenedBy: Instant? = nil) throws -> [Notice] {
    var notices: [Notice] = []
    for stream in try streams(of: .governance) {
      guard case .notice = stream.subject else { continue }
      var notice = Notice()
      for event in try events(of: stream, at: point, happenedBy: happenedBy) {
        notice.evolve(event)
      }
      notices.append(notice)
    }
    return notices
  }
}
