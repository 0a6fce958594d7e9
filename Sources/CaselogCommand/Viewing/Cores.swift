import Glibc

/// How many cores this computer lets us use.
enum Cores {
  /// At least one.
  static var count: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
