import CaseRecords
import EventLog
import Interchange
import Views

/// Compares every view that is kept with a fresh replay of the log.
struct ViewsCheck {
  private let directory: String
  private let unlocking: Unlocking?
  private let jobs: Int

  init(_ directory: String, _ unlocking: Unlocking?, _ jobs: Int) {
    self.directory = directory
    self.unlocking = unlocking
    self.jobs = jobs
  }

  /// The findings with what the views have come to.
  ///
  /// Views of a log in which something is wrong are not compared: they cannot be right.
  ///
  /// - Throws: ``Failure`` without a key, errors of the store.
  func adding(to findings: Findings) throws -> Findings {
    guard let unlocking else {
      throw Failure(
        .unusable,
        "The views cannot be checked without the key: what they say is sealed.",
        next: ["Name the key file with --key-file or CASELOG_KEY_FILE, or leave --views out."]
      )
    }
    guard findings.problems.isEmpty else { return findings }
    var findings = findings
    let kept = try ViewStore(
      beside: try ServiceRecord.open(directory, unlocking: unlocking, access: .readWrite)
    )
    var count: Int64 = 0
    for view in StoredView.all {
      if let problem = try problem(of: view, in: kept) {
        findings.problems.append(Findings.Problem(position: nil, sentence: problem))
      } else {
        count += 1
      }
    }
    findings.views = count
    return findings
  }

  private func problem(of view: StoredView, in kept: ViewStore) throws -> String? {
    let cure = "Make it anew: caselog rebuild \(view.name)"
    do {
      let check = try kept.check(view, jobs: jobs)
      guard !check.isSound else { return nil }
      return "The view \(view.name) is not what the log says at \(check.size) events. \(cure)"
    } catch let error as RecordDamage {
      return "The view \(view.name) cannot be read: \(error)"
    } catch let error as UnfoldableEvents {
      return "The view \(view.name) cannot be folded: \(error)"
    } catch let error as RebuildError {
      return "The view \(view.name) cannot be compared: \(error)"
    }
  }
}
