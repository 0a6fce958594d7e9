import CaseRecords
import Cases

func keep(_ record: ServiceRecord, _ looker: Looker) throws {
  var kept: RecordSnapshot?
  let unseen = try record.answer(to: looker, of: .record) { snapshot in
    // expected-error@+2 {{is consuming}}
    // expected-note@+1 {{add 'consume'}}
    kept = snapshot
    return (1, Showing(views: ["state"]))
  }
  _ = consume kept
  _ = try unseen.open()
}
