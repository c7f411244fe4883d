import Foundation

/// A student's computer for one test: an empty home, a folder to work in, a clock that stands.
final class World {
  /// How a run of the program ended.
  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Monday, 5 January 2026, nine in the morning.
  static let firstDay = "2026-01-05T09:00"

  let root: String
  var now = World.firstDay
  var extraEnvironment: [String: String] = [:]

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("clio-test-\(UUID().uuidString)")
    root = folder.path
    for name in ["home", "work/Decks"] {
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  var home: String { root + "/home" }
  var work: String { root + "/work" }
  var database: String { home + "/.local/share/clio/clio.sqlite" }

  /// The program under test, beside the test bundle.
  static let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("clio").path

  var environment: [String: String] {
    var values = [
      "HOME": home, "TZ": "UTC", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
      "TERM": "xterm-256color", "CLIO_NOW": now,
    ]
    values.merge(extraEnvironment) { _, extra in extra }
    return values
  }

  /// Writes a file into the working folder.
  func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  func write(_ data: Data, to name: String) throws {
    let url = URL(fileURLWithPath: work).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func read(_ name: String) throws -> String {
    try String(contentsOfFile: work + "/" + name, encoding: .utf8)
  }

  /// Runs the program through pipes, with these lines as its input.
  func clio(_ arguments: String..., lines: [String] = []) throws -> Run {
    try clio(arguments, input: lines.map { $0 + "\n" }.joined())
  }

  func clio(_ arguments: [String], input: String) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.program)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = URL(fileURLWithPath: work)
    // Files, not pipes: neither side can fill one up and wait for the other.
    let files = try ["in", "out", "err"].map { name -> FileHandle in
      let path = root + "/" + name
      _ = FileManager.default.createFile(
        atPath: path, contents: Data(name == "in" ? input.utf8 : "".utf8))
      return try FileHandle(forUpdating: URL(fileURLWithPath: path))
    }
    process.standardInput = files[0]
    process.standardOutput = files[1]
    process.standardError = files[2]
    try process.run()
    process.waitUntilExit()
    let isKilled = process.terminationReason == .uncaughtSignal
    return Run(
      status: isKilled ? -process.terminationStatus : process.terminationStatus,
      output: String(
        decoding: try Data(contentsOf: URL(fileURLWithPath: root + "/out")), as: UTF8.self),
      errors: String(
        decoding: try Data(contentsOf: URL(fileURLWithPath: root + "/err")), as: UTF8.self))
  }

  /// How many events the log has, as the program itself counts them.
  func eventCount() throws -> Int? {
    let report = try clio("check").output
    guard let end = report.range(of: " event")?.lowerBound else { return nil }
    let digits = report[..<end].reversed().prefix { $0.isNumber }
    return Int(String(digits.reversed()))
  }
}
