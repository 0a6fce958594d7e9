/// A form in which a list is written out.
public enum OutputFormat: String, CaseIterable, Sendable {
  /// Columns for people, or one block for each row where the columns do not fit.
  case table

  /// One JSON object for the whole list.
  case json

  /// One JSON object for each row, each on a line of its own.
  case ndjson

  /// Comma-separated values (RFC 4180).
  case csv

  /// A table that Markdown understands.
  case markdown
}
