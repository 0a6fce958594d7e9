import Cases

extension StaffAssurance {
  /// The smaller tables beside the staff.
  var panels: [Report] { [expiring, rota] }

  /// Something that runs out, or is due.
  private struct Expiry {
    let staff: StaffID
    let what: String
    let on: CalendarDate
    let isOver: Bool
  }

  /// What runs out, or is due, by date; of whoever has left nothing does.
  private var expiring: Report {
    let all = rows.filter(\.isStaff).flatMap { row in
      row.expiries.map {
        Expiry(staff: row.id, what: $0.what, on: $0.on, isOver: $0.on.isOver(at: asAt))
      }
    }
    return Report(
      "expiring",
      "What runs out next?",
      fields: [
        Field("staff", "Staff", "Whose it is.") { .text($0.staff.text) },
        Field("what", "What", "What has to be renewed, or done.") { .text($0.what) },
        Field("on", "Until", "The last day.") { .date($0.on) },
        Field("over", "Over", "Whether that day has passed.") { .flag($0.isOver) },
      ],
      items: all.sorted {
        ($0.on.lastDay.daysSince1970, $0.staff.text, $0.what)
          < ($1.on.lastDay.daysSince1970, $1.staff.text, $1.what)
      }
    )
  }

  /// The slots of the duty seniors, as far as they are not over.
  private var rota: Report {
    Report(
      "rota",
      "Who is the duty senior, and when?",
      fields: [
        Field("staff", "Staff", "Who.") { .text($0.senior.text) },
        Field("begins", "From", "When the slot begins.") { .instant($0.begins) },
        Field("ends", "To", "When it ends.") { .instant($0.ends) },
      ],
      items: rows.flatMap(\.duty).sorted {
        ($0.begins, $0.senior.text) < ($1.begins, $1.senior.text)
      }
    )
  }
}

extension Duty.Slot {
  /// From when until when.
  var words: String { "\(begins.words) to \(ends.words)" }
}

extension Whereabouts {
  /// The site, otherwise the place.
  var `where`: String? { site?.text ?? place?.text }
}

extension Whereabouts.Activity {
  /// What people call it.
  var words: String {
    switch self {
    case .off: "off"
    case .working: "on shift"
    case .visiting: "visit"
    case .resting: "break"
    }
  }
}
