import ArgumentParser

/// `clio config`: what is set, and where.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show the settings in force and where each comes from.",
    discussion: """
      Settings come from the shipped defaults, then config.yaml in $XDG_CONFIG_HOME/clio \
      (usually ~/.config/clio), then CLIO_* environment variables, then options; later ones win. \
      CLIO_NOW sets the clock to a moment such as 2026-01-05T09:00, for trying things out.
      """)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let context = try Context(options)
    let rows = SettingKey.allCases.map { key -> (name: String, value: String, origin: String) in
      let entry = context.settings[key]
      return (key.rawValue, value(of: key, entry, context), origin(of: entry, context))
    }
    let nameWidth = rows.map(\.name.count).max() ?? 0
    let valueWidth = rows.map { DisplayWidth.of($0.value) }.max() ?? 0
    for row in rows {
      let name = row.name + String(repeating: " ", count: nameWidth - row.name.count)
      let padding = String(repeating: " ", count: valueWidth - DisplayWidth.of(row.value))
      let origin = context.terminal.styled("(\(row.origin))", .faint)
      try Output.standard.line("\(name)  \(row.value)\(padding)  \(origin)")
    }
  }

  private func value(
    of key: SettingKey, _ entry: Settings.Entry?, _ context: Context
  ) -> String {
    if key == .database { return Printable.line(context.databasePath) }
    return switch entry?.value {
    case .number(let number): String(number)
    case .text(let text): Printable.line(text)
    case nil: ""
    }
  }

  private func origin(of entry: Settings.Entry?, _ context: Context) -> String {
    switch entry?.origin {
    case .file(let place): Path.shortened(place, home: context.environment.home)
    case .environment(let variable): variable
    case .flag(let flag): flag
    case .shipped, nil: "default"
    }
  }
}
