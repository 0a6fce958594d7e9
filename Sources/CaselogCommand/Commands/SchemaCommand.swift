import ArgumentParser
import CaseRecords
import Cases
import Interchange

/// `caselog schema`: JSON Schema.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a type's data, or of a line of an import.",
    discussion: """
      The schemas are of draft 2020-12, for editors and for programs that write lines. Whatever the \
      program takes, its schema takes; what no schema can say, such as that a date exists, is still \
      judged when it is recorded.

      EXAMPLES
        caselog schema > line.schema.json
        caselog schema ConsentRecorded
      """
  )

  @Argument(
    help: ArgumentHelp("The type whose data are described.", valueName: "type"),
    completion: TypeName.completion
  )
  var type: String?

  func run() throws {
    let schema =
      try type.map { JSONSchema.document(of: try TypeName.entry($0).typeDescription) }
      ?? LineSchema.document
    try Printer.data(schema.pretty + "\n")
  }
}
