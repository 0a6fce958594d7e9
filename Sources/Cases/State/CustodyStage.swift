/// Where somebody stands on the way from the police to a court, as far as one matter tells.
public enum CustodyStage: Hashable, Sendable {
  /// Arrested or brought in, and neither charged nor released since.
  case held
  /// To be interviewed as a volunteer.
  case volunteer
  /// Charged after having been held.
  case charged
  /// Somewhere else: released, before a court, or never with the police.
  case elsewhere
}
