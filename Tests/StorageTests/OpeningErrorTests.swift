import Foundation
import GRDB
import Scheduling
import Testing

@testable import Storage

@Suite("Databases that cannot be used")
struct OpeningErrorTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("a folder is refused")
  func directory() throws {
    #expect(throws: StorageError.isDirectory(path: folder.path)) {
      try Store(path: folder.path, now: TemporaryFolder.now)
    }
  }

  @Test("a file that is no database is refused and stays as it is", arguments: [1, 40, 511, 5_000])
  func notADatabase(size: Int) throws {
    let bytes = (0..<size).map { UInt8($0 % 251 + 1) }
    try folder.write(bytes, to: "clio.sqlite")
    expectRefusal(.notADatabase(path: folder.file()))
    #expect(try folder.bytes() == bytes)
    #expect(try folder.names() == ["clio.sqlite"])
  }

  @Test("a device is refused")
  func device() {
    #expect(throws: StorageError.notADatabase(path: "/dev/null")) {
      try Store(path: "/dev/null", now: TemporaryFolder.now)
    }
  }

  @Test("a database of another program is refused and stays as it is")
  func foreign() throws {
    let other = try DatabaseQueue(path: folder.file())
    try other.write { db in try db.execute(sql: "CREATE TABLE song (title TEXT)") }
    try other.close()
    let bytes = try folder.bytes()
    expectRefusal(.foreignDatabase(path: folder.file()))
    #expect(try folder.bytes() == bytes)
    #expect(try folder.names() == ["clio.sqlite"])
  }

  @Test(
    "a database of a newer version is refused and stays as it is",
    arguments: [
      "PRAGMA user_version = 99", "INSERT INTO migration VALUES (99, 'the future', 0)",
    ])
  func newer(sql: String) throws {
    let store = try folder.openStore()
    try store.queue.writeWithoutTransaction { db in try db.execute(sql: sql) }
    store.close()
    let bytes = try folder.bytes()
    expectRefusal(.newerVersion(path: folder.file()))
    #expect(try folder.bytes() == bytes)
  }

  @Test("an empty name is refused")
  func emptyName() {
    #expect(throws: StorageError.unreadable(path: "", reason: "its name is empty")) {
      try Store(path: "", now: TemporaryFolder.now)
    }
  }

  @Test("a path through a file is refused")
  func throughFile() throws {
    try folder.write([1], to: "file")
    let path = folder.file("file/clio.sqlite")
    #expect(throws: StorageError.unreadable(path: path, reason: "not a directory")) {
      try Store(path: path, now: TemporaryFolder.now)
    }
  }

  @Test("a folder that cannot be made is named")
  func folderThatCannotBeMade() {
    let error = #expect(throws: StorageError.self) {
      try Store(path: "/proc/clio/clio.sqlite", now: TemporaryFolder.now)
    }
    guard case .noFolder(let path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(path == "/proc/clio")
  }

  @Test("a file that may not be written is refused", .enabled(if: geteuid() != 0))
  func readOnlyFile() throws {
    try folder.openStore().close()
    try setPermissions(0o444, of: folder.file())
    expectRefusal(.readOnlyFile(path: folder.file()))
  }

  @Test("a folder that may not be written is refused", .enabled(if: geteuid() != 0))
  func readOnlyFolder() throws {
    try folder.openStore().close()
    try setPermissions(0o555, of: folder.path)
    expectRefusal(.readOnlyFolder(path: folder.path))
    try setPermissions(0o755, of: folder.path)
  }

  @Test("a database whose tables are gone is damaged, not a riddle")
  func missingTable() throws {
    let store = try folder.openStore()
    try store.queue.write { db in try db.execute(sql: "DROP TABLE memory") }
    #expect(throws: StorageError.damaged(path: folder.file())) { try store.allStates() }
  }

  private func expectRefusal(_ error: StorageError) {
    #expect(throws: error) { try folder.openStore() }
  }

  private func setPermissions(_ mode: Int, of path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }
}
