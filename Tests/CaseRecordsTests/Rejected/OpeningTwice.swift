import CaseRecords
import Cases

func twice(_ record: ServiceRecord, _ looker: Looker) throws {
  // expected-error@+1 {{'unseen' consumed more than once}}
  let unseen = try record.answer(to: looker, of: .record) { _ in (1, Showing(views: ["state"])) }
  // expected-note@+1 {{consumed here}}
  _ = try unseen.open()
  // expected-note@+1 {{consumed again here}}
  _ = try unseen.open()
}
