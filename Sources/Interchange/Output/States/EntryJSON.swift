import Cases

/// What one event said, with the parts of its header that a state keeps, as JSON.
struct EntryJSON {
  let times: TimeStyle

  /// The header's members, then what the event said as `content`.
  func json<Content>(_ entry: Entry<Content>) -> JSON { .object(members(entry)) }

  /// The same of an entry that need not be there.
  func json<Content>(_ entry: Entry<Content>?) -> JSON { entry.map { json($0) } ?? .null }

  /// The same of several.
  func json<Content>(_ entries: [Entry<Content>]) -> JSON { .list(entries.map { json($0) }) }

  /// The members, for objects that have more.
  func members<Content>(_ entry: Entry<Content>) -> [JSON.Member] {
    [
      JSON.Member("event", .text(entry.id.words)),
      JSON.Member("version", .integer(Int64(clamping: entry.version))),
      JSON.Member("position", .integer(Int64(clamping: entry.position))),
      JSON.Member("happened", .text(times.exact(entry.happened))),
      JSON.Member("recorded", .text(times.exact(entry.recorded))),
      JSON.Member("by", .text(entry.author.staff.text)),
      JSON.Member("role", .text(entry.author.role.text)),
      JSON.Member("site", entry.site.map { .text($0.text) } ?? .null),
      JSON.Member("flags", .list(entry.flags.words.map { .text($0) })),
      JSON.Member("label", .text(entry.label.entry.code)),
      JSON.Member("content", JSONWriter.json(entry.content)),
    ]
  }

  /// An instant that need not be there.
  func json(_ instant: Instant?) -> JSON { instant.map { .text(times.exact($0)) } ?? .null }

  /// An event that need not be named.
  func json(_ event: EventID?) -> JSON { event.map { .text($0.words) } ?? .null }

  /// A code that need not be there.
  func json(_ code: (some CodeSet)?) -> JSON { code.map { .text($0.entry.code) } ?? .null }

  /// A name that need not be there.
  func json(_ name: (some Identifier)?) -> JSON { name.map { .text($0.text) } ?? .null }
}
