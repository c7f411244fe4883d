import ArgumentParser
import Chronology
import Scheduling
import Study

/// `clio drill DECK`: a quiz with a score that changes nothing.
struct DrillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drill",
    abstract: "Quiz a deck for a score; the schedule stays as it is.",
    discussion: """
      Questions with options and questions to be answered in writing take turns; what was missed \
      comes again at the end, until it is right. The same seed asks the same again.
      """)

  /// How many questions there are unless told otherwise.
  private static let usualCount = 20

  @Argument(help: "A deck file, or the name of a deck.", completion: .file(extensions: ["md"]))
  var deck: String

  @Option(help: ArgumentHelp("How many questions; 0 is all.", valueName: "number"))
  var count: Int?

  @Option(help: ArgumentHelp("A number that fixes the questions.", valueName: "number"))
  var seed: UInt64?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if let count, count < 0 { throw ValidationError("--count takes 0 or more, not \(count)") }
  }

  func run() throws {
    let context = try Context(options)
    let decks = try context.decks([deck])
    let items = decks.flatMap(\.items)
    let wanted = count ?? Self.usualCount
    let year = CalendarDate(dayNumber: context.clock.today.rawValue).year
    let drill = Drill(
      items: items, count: wanted == 0 ? nil : wanted,
      seed: seed ?? UInt64.random(in: 1...9_999), latestYear: year)
    var runner = DrillRunner(context, drill: drill, title: decks[0].title, available: items.count)
    try runner.run()
    if decks[0].errorCount > 0 { throw Failure(.inputErrors, []) }
  }
}
