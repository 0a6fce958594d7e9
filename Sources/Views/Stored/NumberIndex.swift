public import CaseRecords
public import Cases
import EventLog
import LMDB

/// On whose record an NHS number was ever recorded, kept without any number that could be read.
///
/// It stands in the environment `views/` beside the log, which may be deleted at any time, and is then
/// made anew. The table `nhs-numbers` has, under ``digest(of:)``, the references of people, eight bytes
/// each, lowest first (``PackedReference``). The unnamed table has the row `nhs-numbers-as-at`: the digest
/// of the format under the key for views, 8 bytes; the position up to which the log has been taken in,
/// 8 bytes; and which log that is (`LogMark`), 40 bytes. If the first does not match, the key has been
/// replaced; if the last does not, a backup has been put back. Then everything is taken in again.
///
/// It only finds people; what they have now is told by their own record. So a number that was
/// corrected or removed stays, and a digest that two numbers share does no harm.
public final class NumberIndex: Sendable {
  private let store: ViewStore
  private let environment: Environment
  private let numbers: Table
  private let key: ViewKey
  private let stamp: UInt64

  private static let name = "nhs-numbers"
  private static let row = "nhs-numbers-as-at"

  /// Opens the index in `store`, and makes it if there is none.
  ///
  /// - Throws: errors of the store.
  public init(in store: ViewStore) throws {
    self.store = store
    key = store.key
    environment = store.environment
    numbers = try store.table(named: Self.name)
    stamp = key.digest(of: [2], for: "format of \(Self.name)")
  }

  /// Everybody on whose record `number` was ever recorded, once the index has caught up with the log.
  ///
  /// - Throws: errors of the store.
  public func holders(
    of number: NHSNumber,
    in snapshot: borrowing RecordSnapshot
  ) throws -> [PersonID] {
    try catchUp(with: snapshot)
    let row = try environment.read { try $0.value(at: digest(of: number), in: numbers) } ?? []
    return Self.people(in: row)
  }

  /// Takes in what has been recorded since the last time, in one commit.
  private func catchUp(with snapshot: borrowing RecordSnapshot) throws {
    let size = try snapshot.head.size
    let next = try environment.read { try position(in: $0) }
    let mark = try snapshot.mark(of: size)
    guard next ?? 0 < size else { return }
    var found: [(NHSNumber, PersonID)] = []
    let types: Set = [NHSNumberRecorded.type.number, EntryCorrected.type.number]
    try snapshot.forEachEvent(from: next ?? 0, types: types) { event in
      guard let person = event.stream.person else { return true }
      if case .nhsNumberRecorded(let content) = event.event, let number = content.number {
        found.append((number, person))
      } else if case .entryCorrected = event.event {
        // A correction may have led to another number, which stands in no event.
        let state = try snapshot.personState(person)
        found += state.nhsNumbers.compactMap(\.content.number).map { ($0, person) }
      }
      return true
    }
    try environment.write { transaction in
      if next == nil { try transaction.clear(numbers) }
      for (number, person) in found { try put(person, under: number, in: &transaction) }
      let row = Self.bytes(stamp) + Self.bytes(size) + mark.bytes
      try transaction.put(row.span, for: Self.row.utf8.span, in: .main)
    }
  }

  private func put(
    _ person: PersonID,
    under number: NHSNumber,
    in transaction: inout WriteTransaction
  ) throws {
    guard let reference = PackedReference(person.text) else { return }
    let place = digest(of: number)
    let row = try transaction.value(at: place, in: numbers) ?? []
    guard !Self.people(in: row).contains(person) else { return }
    try transaction.put((row + Self.bytes(reference.bits)).span, at: place, in: numbers)
  }

  /// The position that comes next; `nil` if nothing has been taken in of this log and under this key.
  private func position<Mode>(in transaction: borrowing Transaction<Mode>) throws -> UInt64? {
    guard let row = try transaction.value(for: Self.row.utf8.span, in: .main), row.count > 16,
      row.span.littleEndian(UInt64.self, at: 0) == stamp,
      let mark = LogMark(bytes: Array(row[16...])), try store.isOfThisLog(mark)
    else { return nil }
    return row.span.littleEndian(UInt64.self, at: 8)
  }

  /// Where `number` stands: the digest of its ten digits under the key for views.
  private func digest(of number: NHSNumber) -> UInt64 {
    key.digest(of: Array(number.words.utf8), for: Self.name)
  }

  private static func people(in row: [UInt8]) -> [PersonID] {
    stride(from: 0, to: row.count - row.count % 8, by: 8).compactMap { place in
      let bits = row.span.littleEndian(UInt64.self, at: place)
      return PackedReference(bits: bits).map { PersonID(checked: $0.description) }
    }
  }

  private static func bytes(_ number: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) }
  }
}
