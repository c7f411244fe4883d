import ArgumentParser
import Storage

/// `clio study DECK...`.
struct StudyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "study",
    abstract: "Ask the cards that are due, then new ones, and keep the answers.",
    discussion: SittingHelp.discussion)

  @Argument(help: "Deck files, or names of decks.", completion: .file(extensions: ["md"]))
  var decks: [String]

  @Option(help: ArgumentHelp("New cards a day at most.", valueName: "number"))
  var newCards: Int?

  @Option(help: ArgumentHelp("Reviews a day at most; 0 is no limit.", valueName: "number"))
  var reviews: Int?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    for (flag, value, key) in [
      ("--new-cards", newCards, SettingKey.newCardsPerDay),
      ("--reviews", reviews, SettingKey.reviewsPerDay),
    ] {
      guard let value, key.domain.value(of: String(value)) == nil else { continue }
      throw ValidationError("\(flag) takes \(key.domain.expectation), not \(value)")
    }
  }

  func run() throws {
    var flags: [SettingKey: Settings.Entry] = [:]
    for (flag, value, key) in [
      ("--new-cards", newCards, SettingKey.newCardsPerDay),
      ("--reviews", reviews, SettingKey.reviewsPerDay),
    ] {
      guard let value else { continue }
      flags[key] = Settings.Entry(value: .number(value), origin: .flag(flag))
    }
    let context = try Context(options, flags: flags)
    let decks = try context.decks(decks)
    let store = try context.openStore()
    defer { store.close() }
    var sitting = try Sitting(context, decks: decks, store: store)
    try sitting.run()
    let broken = decks.reduce(0) { $0 + $1.errorCount }
    if broken > 0 { throw Failure(.inputErrors, []) }
  }
}
