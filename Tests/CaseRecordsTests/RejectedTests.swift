import TestSupport
import Testing

/// Code that must not compile: each file in `Rejected/` states the errors it expects.
@Suite struct `The compiler, of what leaves a record` {
  @Test(arguments: try RejectedCode.files(of: "CaseRecordsTests"))
  func `rejects`(file: RejectedCode) throws {
    try #expect(file.complaints() == "")
  }

  @Test func `is asked about more than nothing`() throws {
    try #expect(!RejectedCode.files(of: "CaseRecordsTests").isEmpty)
  }
}
