public import Cases

extension Caseload {
  /// How much one member of staff has to do.
  public struct Workload: Sendable, Equatable {
    /// Who; `nil` for cases that nobody leads.
    public let staff: StaffID?
    /// How many cases they lead.
    public let leads: Int
    /// In how many cases of others they work.
    public let coWorks: Int
    /// In how many of the cases they lead something is overdue.
    public let overdue: Int
  }

  /// The work of everybody who has any, by reference, then the cases that nobody leads.
  ///
  /// The first numbers add up to the number of rows.
  public var workloads: [Workload] {
    let staff = Set(rows.compactMap(\.lead) + rows.flatMap(\.coWorkers)).sorted()
    let theirs = staff.map { workload(of: $0) }
    let nobodys = workload(of: nil)
    return theirs + (nobodys.leads == 0 ? [] : [nobodys])
  }

  private func workload(of staff: StaffID?) -> Workload {
    Workload(
      staff: staff,
      leads: rows.count { $0.lead == staff },
      coWorks: staff.map { staff in
        rows.count { $0.lead != staff && $0.coWorkers.contains(staff) }
      } ?? 0,
      overdue: rows.count { $0.lead == staff && $0.isOverdue }
    )
  }

  /// The work of everybody as a table.
  var totals: Report {
    Report(
      "workers",
      "How much does everybody have to do?",
      fields: [
        Field("lead", "Lead", "Who; or nobody.") { .text($0.staff?.text ?? Self.unallocated) },
        Field("cases", "Cases", "How many cases they lead.") { .integer(Int64($0.leads)) },
        Field("coWorked", "Co-worked", "In how many cases of others they work.") {
          .integer(Int64($0.coWorks))
        },
        Field("overdue", "Overdue", "In how many of their cases something is overdue.") {
          .integer(Int64($0.overdue))
        },
      ],
      items: workloads
    )
  }

  /// What stands in place of a lead where there is none.
  static let unallocated = "unallocated"
}
