import Language
import Scheduling

/// What every command works with: the settings, the clock, the terminal and the environment.
struct Context: Sendable {
  let environment: ProcessEnvironment
  let settings: Settings
  let terminal: Terminal
  let clock: Clock

  /// Reads the configuration's layers; the flags are the highest.
  init(_ options: GlobalOptions, flags: [SettingKey: Settings.Entry] = [:]) throws(Failure) {
    let environment = ProcessEnvironment.current
    var settings = try ConfigurationLayers(environment: environment).settings
    if let database = options.db {
      settings.set(.database, to: .text(database), from: .flag("--db"))
    }
    for (key, entry) in flags { settings.set(key, to: entry.value, from: entry.origin) }
    var now: Instant?
    if let text = environment["CLIO_NOW"], !text.isEmpty {
      guard let instant = Clock.instant(text) else {
        throw Failure(
          .usage, "CLIO_NOW takes a moment such as 2026-01-05T09:00, not '\(text)'",
          remedy: "set it so, or unset it to use the computer's clock")
      }
      now = instant
    }
    self.environment = environment
    self.settings = settings
    clock = Clock(fixed: now, dayStartsAt: settings.dayStartsAt)
    terminal = Terminal(
      environment: environment, isPlain: options.plain || Self.isSet(environment["CLIO_PLAIN"]),
      allowsColor: settings.allowsColor)
  }

  private static func isSet(_ value: String?) -> Bool {
    !["", "0", "false", "no"].contains((value ?? "").lowercased())
  }

  /// The database file, with `~/` resolved.
  var databasePath: String {
    let path = settings.database
    if path.isEmpty { return environment.dataFolder + "/clio.sqlite" }
    return path.hasPrefix("~/") ? environment.home + path.dropFirst() : path
  }

  /// Shows diagnostics on standard error.
  func show(_ diagnostics: [Diagnostic]) throws(Failure) {
    let printer = DiagnosticPrinter(usesColor: terminal.usesColorForErrors)
    try Output.error.write(printer.text(diagnostics))
  }
}
