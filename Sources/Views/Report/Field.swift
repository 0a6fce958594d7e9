/// A column of a report, together with how its cell is taken from an item.
///
/// Each view lists its columns once; columns and cells can then never fall out of step.
struct Field<Item>: Sendable {
  /// The column.
  let column: Column
  /// What stands in it for an item.
  let cell: @Sendable (Item) -> Cell

  /// A column called `name` by programs and `title` by people.
  init(
    _ name: String,
    _ title: String,
    _ meaning: String,
    isDetail: Bool = false,
    isClinical: Bool = false,
    _ cell: @escaping @Sendable (Item) -> Cell
  ) {
    column = Column(
      name: name,
      title: title,
      meaning: meaning,
      isDetail: isDetail,
      isClinical: isClinical
    )
    self.cell = cell
  }
}
