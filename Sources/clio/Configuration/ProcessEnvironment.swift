import Glibc

/// The environment variables, read one by one, and the folders they name.
struct ProcessEnvironment: Sendable {
  private let values: @Sendable (String) -> String?

  /// The environment of this process.
  static let current = ProcessEnvironment { name in
    getenv(name).map { String(cString: $0) }
  }

  init(values: @escaping @Sendable (String) -> String?) { self.values = values }

  /// Nil when the variable is not set.
  subscript(name: String) -> String? { values(name) }

  var home: String {
    if let home = self["HOME"], home.hasPrefix("/") { return home }
    return "/"
  }

  /// Where progress and decks are kept.
  var dataFolder: String { folder("XDG_DATA_HOME", otherwise: ".local/share") }

  /// Where `config.yaml` is looked for.
  var configurationFolder: String { folder("XDG_CONFIG_HOME", otherwise: ".config") }

  /// Where the history of command lines is kept.
  var stateFolder: String { folder("XDG_STATE_HOME", otherwise: ".local/state") }

  /// A relative path in these variables is invalid by the standard, and ignored.
  private func folder(_ variable: String, otherwise path: String) -> String {
    if let folder = self[variable], folder.hasPrefix("/") { return folder + "/clio" }
    return (home == "/" ? "" : home) + "/" + path + "/clio"
  }
}
