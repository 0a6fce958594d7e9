import Cases

/// The main section of an event: what it says, and, where it was carried over from another system,
/// when that system claims to have recorded it.
///
/// The claim is field 0, which no type has, and the type's own fields follow in the same map. So an
/// event that was recorded here first stores nothing of it.
struct MainSection<Content: Record>: Record {
  let claimedRecorded: Moment?
  let content: Content
}

extension MainSection {
  @inline(__always)
  init<F: Form>(_ fields: inout F, _ was: Self?) {
    claimedRecorded = fields.optional(
      0,
      "recorded",
      was?.claimedRecorded,
      "When the system that it was carried over from claims to have recorded it."
    )
    content = Content(&fields, was?.content)
  }
}
