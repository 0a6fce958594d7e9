import CLMDB
import Glibc

/// How large an environment may become.
struct Sizes {
  /// In bytes.
  let map: Int
  let tables: Int
  let readers: Int
}

/// Opens LMDB's environment in `directory`; what fails is closed again.
func openedHandle(
  _ directory: String,
  _ access: Environment.Access,
  _ sizes: Sizes,
  _ operation: LMDBError.Operation
) throws(LMDBError) -> OpaquePointer {
  let files = EnvironmentFiles(directory: directory)
  var flags = MDB_NOTLS
  switch access {
  case .readWrite:
    try files.reserveLock(readerCount: sizes.readers, operation)
  case .readOnly:
    flags |= files.canBeLocked ? MDB_RDONLY : MDB_RDONLY | MDB_NOLOCK
  }
  var created: OpaquePointer?
  try unsafe check(mdb_env_create(&created), operation)
  guard let handle = unsafe created else {
    preconditionFailure("LMDB created no environment.")
  }
  do throws(LMDBError) {
    try unsafe check(mdb_env_set_mapsize(handle, sizes.map), operation)
    try unsafe check(mdb_env_set_maxdbs(handle, MDB_dbi(sizes.tables)), operation)
    try unsafe check(mdb_env_set_maxreaders(handle, UInt32(sizes.readers)), operation)
    try unsafe check(mdb_env_open(handle, directory, UInt32(flags), permissions), operation)
  } catch {
    unsafe mdb_env_close(handle)
    throw error
  }
  return unsafe handle
}

extension Environment {
  /// Makes the main table usable, as LMDB asks for before its first use.
  ///
  /// - Throws: ``LMDBError`` if somebody made it with other options than ours.
  func prepareMainTable() throws(LMDBError) {
    var transaction = try ReadTransaction(self)
    var id = MDB_dbi()
    var flags = UInt32()
    try unsafe check(mdb_dbi_open(transaction.handle, nil, 0, &id), .openTable)
    try unsafe check(mdb_dbi_flags(transaction.handle, id, &flags), .openTable)
    guard flags == 0 else { throw LMDBError(.incompatible, .openTable) }
    try transaction.commit()
  }

  /// Throws if the file ends before a page that can be reached, since reading it would end the
  /// process by a signal.
  ///
  /// A file of the length its header says is whole. A shorter one need not be cut short: LMDB never
  /// writes a page that one transaction both made and freed. So only then every page is looked at.
  func requireWholeFile() throws(LMDBError) {
    let transaction = try ReadTransaction(self)
    var file = CInt()
    var pages = MDB_stat()
    var extent = unsafe MDB_envinfo()
    var status = stat()
    try unsafe check(mdb_env_get_fd(handle, &file), .open)
    try unsafe check(mdb_env_stat(handle, &pages), .open)
    try unsafe check(mdb_env_info(handle, &extent), .open)
    try checkErrno(unsafe fstat(file, &status), .open)
    let pageSize = Int(pages.ms_psize)
    let pageCount = status.st_size / pageSize
    guard unsafe pageCount <= extent.me_last_pgno else { return }
    let walk = PageWalk(file: file, pageSize: pageSize, pageCount: UInt64(pageCount))
    guard walk.staysInside(snapshot: unsafe UInt64(mdb_txn_id(transaction.handle))) else {
      throw LMDBError(.cutShort, .open)
    }
  }
}
