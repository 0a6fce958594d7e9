import CaseRecords
import Cases

func make(_ record: ServiceRecord, _ looker: Looker, _ access: RecordAccessed) throws {
  // expected-error@+1 {{'Unseen<Answer>' initializer is inaccessible due to 'internal' protection level}}
  let unseen = Unseen(1, of: record, to: looker, access)
  _ = try unseen.open()
}
