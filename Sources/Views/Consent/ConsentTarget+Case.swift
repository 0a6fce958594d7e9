import Cases

extension ConsentTarget {
  /// The matrix of a case: every purpose that was ever named and those that are always shown, each
  /// with everybody whom it covers; then whom an override names beside that.
  static func list(of state: Case, mayBeChild: Bool, in service: Service) -> [ConsentTarget] {
    let named = state.purposesNamed
    let shown = ConsentPurpose.allCases.filter {
      named.contains($0) || $0.isAlwaysShown(mayBeChild: mayBeChild)
    }
    let overridden = overridden(in: state, beside: shown, in: service)
    return ConsentPurpose.allCases.flatMap { purpose in
      (shown.contains(purpose) ? targets(of: purpose, in: state, service) : [])
        + overridden.filter { $0.purpose == purpose }
    } + overridden.filter { $0.purpose == nil }
  }

  private static func targets(
    of purpose: ConsentPurpose,
    in state: Case,
    _ service: Service
  ) -> [ConsentTarget] {
    let agreements = state.consents.flatMap(\.content.purposes).filter { $0.purpose == purpose }
    let targets: [ConsentTarget] =
      switch purpose {
      case .service:
        agreements.compactMap(\.service).map {
          ConsentTarget(purpose, $0.destination.recipient, service: $0)
        }
      case .family:
        agreements.compactMap(\.named).map { ConsentTarget(purpose, .family, named: $0) }
      case .engage, .records, .police, .court, .probation, .youthJustice, .defence, .gp,
        .education, .contact, .research:
        service.recipients(under: purpose).map { ConsentTarget(purpose, $0) }
      }
    return targets.isEmpty ? [ConsentTarget(purpose)] : unique(targets)
  }

  /// Whom the overrides of the case name, and none of the purposes shown covers.
  private static func overridden(
    in state: Case,
    beside shown: [ConsentPurpose],
    in service: Service
  ) -> [ConsentTarget] {
    let listed = shown.filter { $0 != .service }.flatMap { service.recipients(under: $0) }
    let others = state.overrides.flatMap(\.content.recipients).filter { !listed.contains($0) }
    return unique(
      others.map { recipient in
        let purpose = ConsentPurpose.allCases.first {
          $0 != .service && service.recipients(under: $0).contains(recipient)
        }
        return ConsentTarget(purpose, recipient)
      }
    )
  }

  private static func unique(_ targets: [ConsentTarget]) -> [ConsentTarget] {
    targets.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
