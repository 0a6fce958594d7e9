import TransparencyLog

// RFC 6962, section 2.1, word for word: the functions are named as there, D[n] is `entries`.

/// The Merkle tree hash of `entries`.
func mth(_ entries: ArraySlice<[UInt8]>) -> Hash {
  switch entries.count {
  case 0: return digest([])
  case 1: return digest([0] + entries[entries.startIndex])
  default:
    let (left, right) = parts(of: entries)
    var message: [UInt8] = [1]
    mth(left).append(to: &message)
    mth(right).append(to: &message)
    return digest(message)
  }
}

/// The audit path for entry `m`, section 2.1.1.
func path(_ m: Int, _ entries: ArraySlice<[UInt8]>) -> [Hash] {
  guard entries.count > 1 else { return [] }
  let (left, right) = parts(of: entries)
  return m < left.count
    ? path(m, left) + [mth(right)]
    : path(m - left.count, right) + [mth(left)]
}

/// The consistency proof for the first `m` entries, section 2.1.2.
func proof(_ m: Int, _ entries: ArraySlice<[UInt8]>) -> [Hash] {
  subproof(m, entries, true)
}

private func subproof(_ m: Int, _ entries: ArraySlice<[UInt8]>, _ complete: Bool) -> [Hash] {
  guard m < entries.count else { return complete ? [] : [mth(entries)] }
  let (left, right) = parts(of: entries)
  return m <= left.count
    ? subproof(m, left, complete) + [mth(right)]
    : subproof(m - left.count, right, false) + [mth(left)]
}

private func parts(
  of entries: ArraySlice<[UInt8]>
) -> (left: ArraySlice<[UInt8]>, right: ArraySlice<[UInt8]>) {
  let k = largestPowerOfTwo(below: entries.count)
  return (entries.prefix(k), entries.dropFirst(k))
}

/// How a root is hashed from the leaf (`x`) and the hashes of an audit path (`p`): `(p(xp))`.
func inclusionForm(_ m: UInt64, _ n: UInt64) -> String {
  guard n > 1 else { return "x" }
  let k = largestPowerOfTwo(below: n)
  return m < k ? "(\(inclusionForm(m, k))p)" : "(p\(inclusionForm(m - k, n - k)))"
}

/// How the new root is hashed from the old (`x`) and the hashes of a consistency proof (`p`).
func consistencyForm(_ m: UInt64, _ n: UInt64, complete: Bool = true) -> String {
  guard m < n else { return complete ? "x" : "p" }
  let k = largestPowerOfTwo(below: n)
  return m <= k
    ? "(\(consistencyForm(m, k, complete: complete))p)"
    : "(p\(consistencyForm(m - k, n - k, complete: false)))"
}

private func largestPowerOfTwo<Number: BinaryInteger>(below n: Number) -> Number {
  var power: Number = 1
  while power * 2 < n { power *= 2 }
  return power
}

private func digest(_ bytes: [UInt8]) -> Hash { sha256(bytes.span) }
