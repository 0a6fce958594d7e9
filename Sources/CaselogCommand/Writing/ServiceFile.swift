import CaseRecords
import Cases
import Interchange

/// A service description in a file.
enum ServiceFile {
  /// The description in the file at `path`, or on standard input for `-`.
  ///
  /// - Throws: ``Failure`` if it cannot be read or says something wrong.
  static func read(_ path: String) throws -> ServiceDescribed {
    var input = try StandardInput(path)
    let bytes = try input.all()
    do {
      return try JSONReader.read(from: try JSON(parsing: bytes))
    } catch let error as JSONError {
      throw Failure(error, in: "The service description \(path)")
    } catch let error as FieldProblems {
      throw Failure(
        error.problems,
        in: "the service description \(path)",
        next: ["To see what it holds: caselog types ServiceDescribed"]
      )
    }
  }

  /// A description in which nobody but `founder` works, as an administrator, and that allows nothing
  /// but describing the service anew.
  static func smallest(founder: StaffID) throws -> ServiceDescribed {
    let text = smallestText.split(separator: "FOUNDER", omittingEmptySubsequences: false)
      .joined(separator: founder.text)
    return try JSONReader.read(from: try JSON(parsing: Array(text.utf8)))
  }

  private static let smallestText = """
    {
      "name": "A service that has not been described yet",
      "areas": [], "sites": [],
      "roles": [{
        "code": "ADM", "title": "Administrator", "registered": false, "senior": false,
        "consentPurposes": [], "sharesWith": [], "approvedReportsOnly": true,
        "overrideGrounds": [], "allocations": [], "importsForOthers": false,
        "correctsOthers": false, "assessesAsSpecialist": false, "needsCountersignature": true,
        "rejectsReferrals": false
      }],
      "staff": [{
        "staff": "FOUNDER", "roles": [{"role": "ADM", "from": "1970-01-01"}],
        "status": "active", "areas": [], "sites": []
      }],
      "permissions": [{"event": "ServiceDescribed", "roles": ["ADM"]}],
      "purposes": [], "routes": [], "points": [], "groundsToConfirm": [],
      "thirdPartyTypes": [], "settledOutcomes": [],
      "limits": {
        "minimumAge": 10, "lateAfterHours": 24, "toleranceMinutes": 2, "triageMinutes": 60,
        "reopenDays": 28, "detentionHours": 24, "firstReviewHours": 6, "nextReviewHours": 9,
        "overrideHours": 24, "overrideReviewHours": 24, "releaseFollowUpHours": 48,
        "longestContactHours": 12, "shortestScreeningMinutes": 5, "reoffersPerStage": 2,
        "contactAttempts": 3, "caseReviewDays": 28, "supportWeeks": 12
      },
      "indicators": [], "huddles": [], "codeLists": [], "bankHolidays": []
    }
    """
}
