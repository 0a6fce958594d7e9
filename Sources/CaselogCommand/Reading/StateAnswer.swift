import CaseRecords
import Cases
import Interchange
import Views

/// What `caselog state` answers.
struct StateAnswer {
  private let found: CaseLookup.Found
  private let id: CaseID

  /// The answer about the case `id`.
  init(_ found: CaseLookup.Found, _ id: CaseID) {
    self.found = found
    self.id = id
  }

  /// Whom it shows.
  var showing: Showing {
    var showing = Showing(views: ["state"])
    showing.cases = [id]
    showing.people = Set([found.subject].compactMap(\.self))
    return showing
  }

  /// Shows it.
  func show(to reading: Reading) throws {
    switch reading.style.format {
    case .json: try reading.show(try json(for: reading).pretty + "\n")
    case .ndjson: try reading.show(try json(for: reading).line + "\n")
    case .table, .csv, .markdown: try reading.show(listing(reading.style.times))
    }
  }

  private func json(for reading: Reading) throws(UnknownField) -> JSON {
    let body = CaseJSON.json(
      id,
      found.state,
      person: found.person,
      in: found.service,
      at: found.moment,
      times: reading.style.times
    )
    guard case .object(let members) = body else { return body }
    let store = JSON.Member("store", .text(reading.record.origin))
    return try JSON.object([store] + members).picking(reading.style.fields)
  }

  private func listing(_ times: TimeStyle) -> Listing {
    let outline = CaseOutline(found.state, in: found.service, at: found.moment)
    let names = found.person.names.map { name in
      ("name", "\(name.kind.entry.code): \(name.name.text)")
    }
    let head = [("person", found.state.person?.text ?? ""), ("born", found.person.born.words)]
    let died = found.person.death.map { [("died", $0.content.dateOfDeath.words)] } ?? []
    let rows = head + died + names + outline.fields.map { ("\($0.path)", $0.words) }
    let known = times.short(found.moment.asAt)
    let happened = found.moment.happenedBy.map { ", of what had happened by \(times.short($0))" }
    return Listing(
      "state",
      "\(id) as it was known at \(known)\(happened ?? "")",
      columns: [Listing.Column("field", "Field"), Listing.Column("value", "Value")],
      rows: rows.map { [.text($0), .text($1)] },
      notes: ["Version \(found.state.lastVersion). Everything that was said: --format json."]
    )
  }
}
