// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// One service that somebody may be referred to.
public struct NamedService: Record {
  public let destination: Destination
  public let organisation: Line?

  public init(destination: Destination, organisation: Line?) {
    self.destination = destination
    self.organisation = organisation
  }
}

extension NamedService {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    destination = fields.required(1, "destination", was?.destination, "What kind of service.")
    organisation = fields.optional(2, "organisation", was?.organisation, "Which organisation.")
  }
}
