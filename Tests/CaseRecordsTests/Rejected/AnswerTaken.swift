import CaseRecords
import Cases

func take(_ record: ServiceRecord, _ looker: Looker) throws -> Int {
  let unseen = try record.answer(to: looker, of: .record) { _ in (1, Showing(views: ["state"])) }
  // expected-error@+1 {{'answer' is inaccessible due to 'private' protection level}}
  return unseen.answer
}
