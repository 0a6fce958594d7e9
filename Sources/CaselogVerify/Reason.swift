/// Why a bundle is refused: the check that found something wrong (docs/format.md, section 11).
///
/// The checks are made in this order, and the first that finds something ends the checking.
enum Reason: String, CaseIterable, Encodable {
  case manifest, signature, checkpoint, header, inclusion, versions, sections, consistency
}
