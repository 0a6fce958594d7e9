import ArgumentParser
import CaseRecords
import Cases
import Views

/// What is left out of the access trail.
struct AuditFilterOptions: ParsableArguments {
  @Flag(help: "Access: only readers who did not belong to the people in any way.")
  var noRelationship = false

  @Flag(help: "Access: only outside the hours in which the service is open.")
  var outOfHours = false

  @Flag(help: "Access: only what is restricted or sealed.")
  var restricted = false

  @Flag(help: "Access: only searches after which no record that was found was opened that day.")
  var unfollowed = false

  /// The filters that were given, with the views that have them.
  var given: [(name: String, isGiven: Bool, views: [ViewName])] {
    [
      ("no-relationship", noRelationship, [.access]), ("out-of-hours", outOfHours, [.access]),
      ("restricted", restricted, [.access]), ("unfollowed", unfollowed, [.access]),
    ]
  }

  /// The filter of an access trail, as the hours of `service` are; of what `staff` looked at, if given.
  func access(of staff: StaffID?, in service: Service) -> AccessFilter {
    var filter = AccessFilter()
    filter.staff = Set([staff].compactMap(\.self))
    filter.relationships = noRelationship ? [.noneFound] : []
    filter.outside = outOfHours ? service.operatingHours : nil
    filter.restrictedOnly = restricted
    filter.unfollowedOnly = unfollowed
    return filter
  }
}
