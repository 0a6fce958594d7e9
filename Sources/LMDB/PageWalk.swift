import Glibc

/// Follows a snapshot from its roots to every page it can reach, in a file that is shorter than its
/// header says.
///
/// It reads the pages itself, since a signal would stop LMDB at the first one missing.
struct PageWalk {
  let file: CInt

  /// In bytes.
  let pageSize: Int

  /// How many whole pages the file has.
  let pageCount: UInt64

  /// Whether everything that the snapshot made by this transaction can reach lies in the file.
  ///
  /// If that snapshot has been replaced meanwhile, which takes two commits, others write to the file
  /// with success, and it counts as whole.
  func staysInside(snapshot: UInt64) -> Bool {
    for number in UInt64(0)..<2 {
      guard let page = page(number), let meta = page.snapshot else { return false }
      if meta.transaction == snapshot { return staysInside(roots: meta.roots) }
    }
    return true
  }

  /// Reads no page twice, unless the file contradicts itself; then it gives up.
  private func staysInside(roots: [UInt64]) -> Bool {
    var pending = roots
    var budget = pageCount
    while let number = pending.popLast() {
      guard budget > 0, let references = page(number)?.references else { return false }
      budget -= 1
      for reference in references {
        switch reference {
        case .page(let number): pending.append(number)
        case .overflow(let first, let size): guard hasOverflow(first, size) else { return false }
        }
      }
    }
    return true
  }

  /// Whether a value of `size` bytes, after the 16 of its page's header, lies in the file.
  private func hasOverflow(_ first: UInt64, _ size: Int) -> Bool {
    first < pageCount && UInt64((16 + size - 1) / pageSize) < pageCount - first
  }

  private func page(_ number: UInt64) -> DataPage? {
    guard number < pageCount else { return nil }
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: pageSize) { buffer, count in
      count = unsafe max(0, pread(file, buffer.baseAddress, pageSize, Int(number) * pageSize))
    }
    return bytes.count == pageSize ? DataPage(bytes: bytes) : nil
  }
}
