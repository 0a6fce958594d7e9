extension Service {
  /// The members of staff whom a user of the operating system is.
  ///
  /// - Parameter user: The name of the user; `nil` if the computer knows none.
  /// - Returns: Their references; `nil` if the description binds nobody to a user, and every claim is taken.
  public func staff(ofUser user: Name?) -> Set<StaffID>? {
    let staff = described?.staff ?? []
    guard staff.contains(where: { !($0.users ?? []).isEmpty }) else { return nil }
    guard let user else { return [] }
    return Set(staff.filter { $0.users?.contains(user) ?? false }.map(\.staff))
  }
}
