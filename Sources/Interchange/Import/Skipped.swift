import Cases

/// A member that is known here and read elsewhere: what stands in it depends on the rest of the line.
struct Skipped: FieldValue {
  static var blank: Skipped { Skipped() }

  static func exchange<F: Form>(_ fields: inout F, _ was: Skipped?) -> Skipped { Skipped() }
}
