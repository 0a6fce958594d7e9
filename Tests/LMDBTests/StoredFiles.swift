import Foundation
import Glibc
import LMDB

/// Makes an environment whose table `numbers` has entries of about a kilobyte, now and then of nine,
/// and closes it.
func makeStore(in directory: String, entryCount: UInt64) throws {
  let environment = try Environment.create(directory: directory, tableCount: 1)
  let numbers = try environment.numbers()
  try environment.write { transaction in
    for number in 0..<entryCount {
      let value = [UInt8](repeating: UInt8(number % 251), count: number % 20 == 0 ? 9_000 : 1_000)
      try transaction.append(value.span, at: number, in: numbers)
    }
  }
}

/// Stores a megabyte, and may delete it in the same transaction, where some pages are free, but not
/// enough of them side by side.
func storeMegabyte(in directory: String, deleting: Bool) throws {
  let environment = try Environment(directory: directory, access: .readWrite, tableCount: 1)
  let numbers = try environment.numbers()
  for number in UInt64(0)..<20 {
    try environment.write { _ = try $0.delete(at: number, in: numbers) }
  }
  let megabyte = [UInt8](repeating: 1, count: 1 << 20)
  try environment.write { transaction in
    try transaction.put(megabyte.span, at: 1_000, in: numbers)
    if deleting { _ = try transaction.delete(at: 1_000, in: numbers) }
  }
}

/// Opens the environment, reads every byte, and closes it; returns why that failed, if it did.
func codeOfOpening(
  _ directory: String,
  access: Environment.Access = .readWrite
) throws -> LMDBError.Code? {
  do {
    let environment = try Environment(directory: directory, access: access, tableCount: 1)
    guard
      let numbers = try environment.table(named: "numbers", options: .integerKeys, create: false)
    else { return nil }
    var sum = 0
    try environment.read { transaction in
      try transaction.forEach(in: numbers, from: 0, through: .max) { _, value in
        for index in value.indices { sum += Int(value[index]) }
        return true
      }
    }
    return nil
  } catch let error as LMDBError {
    return error.code
  }
}

/// Where LMDB keeps the entries.
func dataFile(in directory: String) -> URL { URL(filePath: directory).appending(path: "data.mdb") }

/// In bytes.
func fileSize(of name: String, in directory: String) throws -> UInt64? {
  try FileManager.default.attributesOfItem(atPath: directory + "/" + name)[.size] as? UInt64
}

/// How many pages `data` lacks of those that its header counts.
func missingPageCount(of data: Data) -> Int {
  let headers = [0, 4_096].map { data[($0 + 136)..<($0 + 144)] }
  let last = headers.map { $0.reversed().reduce(0) { $0 << 8 | Int($1) } }.max() ?? 0
  return last + 1 - data.count / 4_096
}

func setPermissions(_ permissions: Int, of name: String, in directory: String) throws {
  try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: directory)
  try FileManager.default.setAttributes(
    [.posixPermissions: permissions],
    ofItemAtPath: directory + "/" + name
  )
}

/// Gives up being the superuser, who may do everything.
func becomeNobody() {
  if geteuid() == 0 { setuid(65_534) }
}
