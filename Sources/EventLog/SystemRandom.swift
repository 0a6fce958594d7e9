import Glibc
import Synchronization

/// Random bytes from the system, drawn in blocks.
///
/// One call of the system for every nonce costs as much as sealing does, so a block of 12 KiB is drawn
/// at a time (`arc4random_buf`, which draws from getrandom(2)); nothing in it is handed out twice.
/// Reviewed: `unsafe` below hands the system a buffer of the array's own length, and nothing keeps it.
enum SystemRandom {
  /// `count` bytes that nobody can guess.
  static func bytes(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    fill(&bytes)
    return bytes
  }

  /// A nonce that has not been used and will not be again.
  static func nonce() -> Nonce {
    block.withLock { block in
      if block.next + 12 > block.bytes.count {
        fill(&block.bytes)
        block.next = 0
      }
      let low = (0..<8).reduce(0 as UInt64) { number, place in
        number | UInt64(block.bytes[block.next + place]) << UInt64(8 * place)
      }
      let high = (0..<4).reduce(0 as UInt32) { number, place in
        number | UInt32(block.bytes[block.next + 8 + place]) << UInt32(8 * place)
      }
      block.next += 12
      return Nonce(low: low, high: high)
    }
  }

  private struct Block {
    var bytes = [UInt8](repeating: 0, count: 12 * 1024)
    var next = 12 * 1024
  }

  private static let block = Mutex(Block())

  private static func fill(_ bytes: inout [UInt8]) {
    unsafe bytes.withUnsafeMutableBytes { buffer in
      guard let start = buffer.baseAddress else { return }
      unsafe arc4random_buf(start, buffer.count)
    }
  }
}
