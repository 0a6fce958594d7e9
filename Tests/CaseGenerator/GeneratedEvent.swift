import CaseRecords
import Cases
import Interchange

/// One event that a line asks for.
struct GeneratedEvent {
  /// Where it belongs.
  let stream: StreamID

  /// What is said, which is written as the program would write it.
  let event: Event

  /// An event of `type` in `stream` with these fields.
  ///
  /// - Throws: ``GenerationProblem`` if they are not the fields of that type.
  init<Content: EventContent>(
    _ type: Content.Type,
    in stream: StreamID,
    _ fields: JSON
  ) throws(GenerationProblem) {
    self.stream = stream
    do throws(FieldProblems) {
      event = Catalogue.event(try JSONReader.read(type, from: fields))
    } catch {
      throw GenerationProblem(type.type, error)
    }
  }

  /// The members that a line, or one event of several, has for it.
  var members: [JSON.Member] {
    [
      JSON.Member("type", .text(event.type.name)),
      JSON.Member("stream", .text(stream.words)),
      JSON.Member("data", Self.data(of: event.content)),
    ]
  }

  private static func data(of content: some EventContent) -> JSON { JSONWriter.json(content) }
}
