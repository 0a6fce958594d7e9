/// What a rule makes of a report of something that has already happened.
enum RuleKind {
  /// Who may do it, and with whose consent: a report is accepted and flagged `.withoutAuthority`.
  case authority
  /// What has to come first, or what a service wants: a report is accepted and flagged `.irregular`.
  case order
  /// What cannot be true, or says too little: a report is refused like anything else.
  case sense
}
