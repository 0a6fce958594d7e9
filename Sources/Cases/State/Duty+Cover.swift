extension Duty {
  /// The times within `range` in which `hours` are open and nobody is the duty senior.
  public func gaps(in range: Range<Instant>, _ hours: OperatingHours) -> [Range<Instant>] {
    var gaps: [Range<Instant>] = []
    var day = London.day(at: range.lowerBound)
    while London.start(of: day) < range.upperBound {
      for open in hours.openings(on: day) {
        let begin = max(open.lowerBound, range.lowerBound)
        let end = min(open.upperBound, range.upperBound)
        if begin < end { gaps += uncovered(begin..<end) }
      }
      day = day.adding(days: 1)
    }
    return gaps
  }

  /// The times within `range` in which more than one person is the duty senior.
  public func overlaps(in range: Range<Instant>) -> [Range<Instant>] {
    let slots = slots
    let pairs = slots.indices.dropLast().map { (slots[$0], slots[$0 + 1]) }
    return pairs.compactMap { first, second in
      let begin = max(first.begins, second.begins, range.lowerBound)
      let end = min(first.ends, second.ends, range.upperBound)
      return first.senior != second.senior && begin < end ? begin..<end : nil
    }
  }

  /// What of `range` no slot covers.
  private func uncovered(_ range: Range<Instant>) -> [Range<Instant>] {
    var begin = range.lowerBound
    var gaps: [Range<Instant>] = []
    for slot in slots where slot.ends > begin && slot.begins < range.upperBound {
      if begin < slot.begins { gaps.append(begin..<slot.begins) }
      begin = slot.ends
    }
    if begin < range.upperBound { gaps.append(begin..<range.upperBound) }
    return gaps
  }
}
