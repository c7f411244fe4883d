import ArgumentParser
import Scheduling
import Storage
import Study

/// `clio undo`: takes the last answer or suspension back, whenever it was.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take the last answer or suspension back.",
    discussion: "Repeated, it goes further back; nothing is ever too old.")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let context = try Context(options)
    let store = try context.openStore()
    defer { store.close() }
    let event = try withDatabase { () throws(StorageError) in try store.lastUndoable() }
    guard let event, let item = event.item else {
      return try Output.standard.line("There is nothing to undo.")
    }
    try context.append([.undo(event.id)], to: store)
    let card = try withDatabase { () throws(StorageError) in try store.card(item) }
    let what =
      switch event.kind {
      case .answer(_, let grade, _): "the answer graded \(grade.rawValue)"
      case .suspend: "the suspension"
      case .unsuspend: "the end of the suspension"
      case .undo: "the last step"
      }
    let when = DayText.phrase(event.day, today: context.clock.today)
    let prompt = card.map { ": \(Printable.line($0.card.prompt))" } ?? ""
    try Output.standard.line("Taken back: \(what) \(when)\(prompt)")
  }
}
