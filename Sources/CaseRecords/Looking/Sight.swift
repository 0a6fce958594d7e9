import Cases
import Synchronization

/// What a reader sees of one snapshot, and what is withheld from them.
///
/// It is asked once for every case, person and concern that an answer is made from, as often as the
/// answer likes: the same thing counts once.
final class Sight: Sendable {
  /// Who looks.
  let reader: Reader
  private let noted = Mutex(Noted())

  private struct Noted {
    var shown: [StreamID: Relationship] = [:]
    var withheld: [StreamID: WithheldReason] = [:]
    var glasses: Set<BreakGlassID> = []
  }

  /// What `reader` sees, who has not looked yet.
  init(of reader: Reader) { self.reader = reader }

  /// Whether `subject` is shown; either way it is noted.
  func admits(_ subject: ReadSubject, isAlone: Bool) -> Bool {
    let access = reader.access(to: subject, isAlone: isAlone)
    return noted.withLock { noted in
      switch access {
      case .shown(let relationship, let glass):
        noted.shown[subject.stream] = relationship
        if let glass { noted.glasses.insert(glass) }
        return true
      case .withheld(let reason):
        noted.withheld[subject.stream] = reason
        return false
      }
    }
  }

  /// How many things were withheld, by why.
  var withheld: [WithheldReason: Int] {
    noted.withLock { noted in noted.withheld.values.reduce(into: [:]) { $0[$1, default: 0] += 1 } }
  }

  /// How the reader belongs to what `showing` shows: the weakest of the ways.
  func relationship(to showing: Showing) -> Relationship {
    let streams =
      showing.cases.map { StreamID($0) } + showing.concerns.map { StreamID($0) }
    return noted.withLock { noted in
      streams.map { noted.shown[$0] ?? .noneFound }.max { $0.rawValue < $1.rawValue } ?? .noneFound
    }
  }

  /// The broken glass that anything shown was reached under; the first, if there are several.
  var glass: BreakGlassID? { noted.withLock { $0.glasses.min() } }
}
