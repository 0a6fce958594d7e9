public import Cases

/// What became of telling recipients that what they were told was wrong.
public struct DisclosureNotices: Sendable {
  private let notices: [Notice]

  /// The notices that have been read.
  public init(_ notices: some Sequence<Notice> = []) { self.notices = Array(notices) }

  /// The thread about the disclosure called `reference` in `record`; `nil` if nobody was told.
  ///
  /// References are looked for in their record, because another record may use them as well.
  func notice(on reference: String, in record: StreamID) -> Notice? {
    notices.first { notice in
      guard let first = notice.steps.first?.content else { return false }
      return first.disclosure.text == reference && first.record == record
    }
  }
}
