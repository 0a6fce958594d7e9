/// A safety huddle: who was there, what was brought up, and what is to be done.
public struct Huddle: Sendable, Equatable {
  /// Something that somebody is to do.
  public struct Action: Sendable, Equatable {
    /// Which action.
    public let id: HuddleActionID
    /// Who is to do it.
    public internal(set) var owner: StaffID?
    /// By when.
    public internal(set) var due: Happened?
    /// Whether it is done.
    public internal(set) var isCompleted = false
    /// Whether it comes from an earlier huddle.
    public let isCarried: Bool
    /// What to do, as it was last said in this huddle.
    public internal(set) var note: Line?
    /// The cases it points at.
    public internal(set) var cases: [CaseID] = []
    /// The concerns it points at.
    public internal(set) var concerns: [ConcernID] = []
  }

  /// How it began.
  public private(set) var opened: Entry<HuddleOpened>?
  /// What was brought up.
  public private(set) var items: [Entry<HuddleItemRaised>] = []
  /// What is to be done, those from earlier huddles first.
  public private(set) var actions: [Action] = []
  /// How it ended.
  public private(set) var closed: Entry<HuddleClosed>?
  /// Corrections made in its stream.
  public private(set) var corrections: [Entry<EntryCorrected>] = []
  /// The version of the last event that was folded; 0 before the first.
  public private(set) var lastVersion: UInt64 = 0

  /// A huddle that has not begun.
  public init() {}

  /// Takes in one more event of its stream.
  public mutating func evolve(_ event: RecordedEvent) {
    lastVersion = event.version
    guard !event.isWithoutEffect else { return }
    // Every other type has no place in the stream of a huddle.
    if case .huddleOpened(let content) = event.event {
      opened = Entry(event, content)
      actions = (content.carriedActions ?? []).map {
        Action(id: $0.action, owner: $0.owner, due: $0.due, isCarried: true)
      }
    } else if case .huddleItemRaised(let content) = event.event {
      items.append(Entry(event, content))
    } else if case .huddleActionRecorded(let content) = event.event {
      note(content)
    } else if case .huddleClosed(let content) = event.event {
      closed = Entry(event, content)
    } else if case .entryCorrected(let content) = event.event {
      corrections.append(Entry(event, content))
    }
  }

  private mutating func note(_ content: HuddleActionRecorded) {
    let index = actions.firstIndex { $0.id == content.action }
    var action = index.map { actions[$0] } ?? Action(id: content.action, isCarried: false)
    action.owner = content.owner ?? action.owner
    action.due = content.due ?? action.due
    action.isCompleted = content.state == .completed
    action.note = content.note ?? action.note
    action.cases = content.cases ?? action.cases
    action.concerns = content.concerns ?? action.concerns
    if let index { actions[index] = action } else { actions.append(action) }
  }
}

extension Huddle {
  /// Whether it has begun; one whose beginning was set aside has not.
  public var exists: Bool { opened != nil }

  /// Whether it has begun and not ended.
  public var isOpen: Bool { exists && closed == nil }

  /// The action of this reference.
  public func action(_ id: HuddleActionID) -> Action? { actions.first { $0.id == id } }

  /// What is still to be done, and goes on to the next huddle.
  public var openActions: [Action] { actions.filter { !$0.isCompleted } }

  /// Who should have been there and was not, without anybody knowing why.
  public var unaccounted: [StaffID] { opened?.content.unaccounted ?? [] }
}
