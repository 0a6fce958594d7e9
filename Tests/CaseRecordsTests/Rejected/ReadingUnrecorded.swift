import CaseRecords
import Cases

func look(_ record: ServiceRecord) throws -> UInt64 {
  // expected-error@+1 {{'read' is inaccessible}}
  try record.read { try $0.head.size }
}
