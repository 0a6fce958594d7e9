/// Words for fields, sorted into the shape of the content that they amend.
struct Amendments {
  /// The words for the value itself.
  private(set) var words: String?

  /// What is said of its fields, in the order in which they were named.
  private(set) var fields: [Field] = []

  /// What is said of its elements, by rising index.
  private(set) var elements: [Element] = []

  /// What is said of one field.
  struct Field {
    let name: String
    fileprivate(set) var amendments: Amendments
  }

  /// What is said of one element.
  struct Element {
    let index: Int
    fileprivate(set) var amendments: Amendments
  }

  /// These words for the value itself, or none.
  init(words: String? = nil) { self.words = words }

  /// These words; of two for one path the later counts.
  init(_ leaves: [Leaf]) {
    for leaf in leaves { add(leaf.words, at: leaf.path.steps[...]) }
  }

  /// Whether nothing is said.
  var isEmpty: Bool { words == nil && fields.isEmpty && elements.isEmpty }

  /// What is said of the field `name`.
  subscript(field name: String) -> Amendments? { fields.first { $0.name == name }?.amendments }

  private mutating func add(_ words: String, at steps: ArraySlice<FieldPath.Step>) {
    guard let step = steps.first else {
      self.words = words
      return
    }
    switch step {
    case .field(let name):
      let place = fields.firstIndex { $0.name == name } ?? fields.endIndex
      if place == fields.endIndex { fields.append(Field(name: name, amendments: Amendments())) }
      fields[place].amendments.add(words, at: steps.dropFirst())
    case .element(let index):
      let place = elements.firstIndex { $0.index >= index } ?? elements.endIndex
      if place == elements.endIndex || elements[place].index != index {
        elements.insert(Element(index: index, amendments: Amendments()), at: place)
      }
      elements[place].amendments.add(words, at: steps.dropFirst())
    }
  }
}
