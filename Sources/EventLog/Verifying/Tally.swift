/// What one stretch of checking has counted and found, before it is put in order with the rest.
struct Tally {
  /// The order in which what is wrong with one event is told.
  enum Stage: Int {
    /// Its row by itself.
    case row
    /// The tree above it.
    case tree
    /// Its place in its stream and its command.
    case chain
    /// The bytes of its sections.
    case sections
    /// What its sections hold.
    case content
    /// The table of commands.
    case commands
    /// The log as a whole.
    case whole
  }

  /// One thing that is wrong, and where it belongs.
  struct Finding {
    let stage: Stage
    let problem: Verification.Problem
  }

  /// The counts; what is wrong stands in ``findings``.
  var counts = Verification()
  /// What is wrong, as it was found.
  private(set) var findings: [Finding] = []

  /// Notes that something is wrong.
  mutating func note(_ sentence: String, at position: Position? = nil, in stage: Stage) {
    let problem = Verification.Problem(position: position, sentence: sentence)
    findings.append(Finding(stage: stage, problem: problem))
  }

  /// Takes in what another stretch has counted and found.
  mutating func add(_ other: Tally) {
    counts.add(other.counts)
    findings += other.findings
  }

  /// The counts, and everything that is wrong: event by event, what concerns none of them last.
  var result: Verification {
    var result = counts
    let order = findings.indices.sorted { one, other in
      let places = [one, other].map { index in
        (findings[index].problem.position?.number ?? .max, findings[index].stage.rawValue, index)
      }
      return places[0] < places[1]
    }
    result.problems = order.map { findings[$0].problem }
    return result
  }
}
