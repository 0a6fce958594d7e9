import Foundation
import Testing
import TransparencyLog

@Suite struct `Closing a huddle` {
  @Test func `shows a checkpoint to keep`() throws {
    try Store.with("G", first: 14) { store in
      let answer = try store.run(
        "append",
        "HuddleClosed",
        "huddle/2026-04-23-PM",
        "--as",
        "ST04",
        "--now",
        "2026-04-23T16:20+01:00",
        "--data",
        "-",
        input: #"{"decisions":["Bury makes the referral."],"staffingGaps":[]}"#
      )
      #expect(answer.status == 0, "\(answer.error)")
      let start = try #require(answer.error.range(of: "caselog/test/"))
      let note = try SignedNote(parsing: Array(answer.error[start.lowerBound...].utf8))
      try note.verify(by: [VerifierKey(store.verifierKey())])
      try #expect(Checkpoint(note.text).head.size == UInt64(store.size() ?? 0))
    }
  }
}
