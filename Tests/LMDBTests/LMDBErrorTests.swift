@testable import LMDB
import Testing

@Suite struct `An LMDB error` {
  @Test func `says what was being done, what went wrong, and what to do`() {
    #expect(
      "\(LMDBError(.mapFull, .write))" == "Storing a value failed: the file has reached its map "
        + "size. Open it with a larger map size."
    )
  }

  @Test(arguments: [
    LMDBError.Code.keyExists, .corrupted, .pageNotFound, .panic, .versionMismatch, .invalid,
    .mapFull, .tablesFull, .readersFull, .transactionFull, .mapResized, .incompatible,
    .badTransaction, .badValueSize, .inputOutput, .noSpace, .readOnlyVolume, .permissionDenied,
    .noSuchFile, .fileExists, .writingStopped, .nestedWrite, .openedTwice, .openedReadOnly,
    .emptyFile, .cutShort,
  ])
  func `gives advice in a sentence of its own`(code: LMDBError.Code) {
    let description = LMDBError(code, .open).description
    #expect(description.hasPrefix("Opening the environment failed: "))
    #expect(description.split(separator: ". ").count >= 2)
    #expect(description.hasSuffix("."))
  }

  @Test func `passes on what the system says of any other code`() {
    let error = LMDBError(LMDBError.Code(rawValue: 12), .begin)
    #expect(error.description == "Beginning a transaction failed: Cannot allocate memory.")
  }
}
