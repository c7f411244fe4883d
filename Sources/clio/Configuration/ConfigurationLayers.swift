import CDefaults
import Language

/// Puts the layers of the configuration one over another: shipped, file, environment, flags.
struct ConfigurationLayers {
  private(set) var settings = Settings()

  /// - Throws: what is wrong in the file or the environment, all of it at once.
  init(environment: ProcessEnvironment) throws(Failure) {
    try addShipped()
    try addFile(environment.configurationFolder + "/config.yaml")
    try addEnvironment(environment)
  }

  private mutating func addShipped() throws(Failure) {
    let bytes = Array(
      UnsafeBufferPointer(
        start: clio_default_configuration_start(), count: clio_default_configuration_size))
    let reader = ConfigurationReader(SourceText(name: "default.yaml", bytes: bytes))
    guard reader.diagnostics.isEmpty else { throw Failure(.bug, reader.diagnostics) }
    for (key, value) in reader.values { settings.set(key, to: value.value, from: .shipped) }
  }

  private mutating func addFile(_ path: String) throws(Failure) {
    guard File.exists(path) else { return }
    let reader = ConfigurationReader(
      SourceText(name: path, bytes: try File.read(path, limit: 1 << 20)))
    guard reader.diagnostics.isEmpty else { throw Failure(.inputErrors, reader.diagnostics) }
    for (key, value) in reader.values {
      settings.set(key, to: value.value, from: .file(value.location.description))
    }
  }

  private mutating func addEnvironment(_ environment: ProcessEnvironment) throws(Failure) {
    var problems: [Diagnostic] = []
    for key in SettingKey.allCases {
      let variable = key.environmentVariable
      guard let text = environment[variable], !text.isEmpty else { continue }
      if let value = key.domain.value(of: text) {
        settings.set(key, to: value, from: .environment(variable))
      } else {
        problems.append(
          Diagnostic(
            .error, "\(variable) takes \(key.domain.expectation), not '\(text)'",
            note: "set it so, or unset it"))
      }
    }
    guard problems.isEmpty else { throw Failure(.usage, problems) }
  }
}
