import Foundation
import Scheduling

@testable import Storage

/// A folder of a test's own, gone when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/clio-storage-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of a file in it, by default the database's.
  func file(_ name: String = "clio.sqlite") -> String { path + "/" + name }

  func names(in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder).sorted()
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
  }

  func bytes(of name: String = "clio.sqlite") throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: file(name))))
  }

  func openStore(_ name: String = "clio.sqlite", patience: Double = 0.1) throws -> Store {
    try Store(path: file(name), now: Self.now, patience: patience)
  }

  /// 2026-07-31 10:15 UTC.
  static let now = Instant(milliseconds: 1_785_492_900_000)
}
