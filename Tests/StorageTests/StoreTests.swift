import Foundation
import GRDB
import Scheduling
import Testing

@testable import Storage

@Suite("The store")
struct StoreTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("what was appended is there after closing and opening again")
  func reopening() throws {
    let store = try folder.openStore()
    var maker = EventMaker(device: store.deviceID)
    let events = [
      maker.answer(.max, .perfect, day: 20_000), maker.answer(0, .blackout, day: 20_000),
      maker.event(.suspend(ItemID(rawValue: 3)), day: 20_001),
      maker.event(.unsuspend(ItemID(rawValue: 3)), day: 20_001),
    ]
    let all = events + [maker.event(.undo(events[0].id), day: -3)]
    try store.append(all)
    store.close()

    let again = try folder.openStore()
    #expect(try again.allEvents() == all)
    #expect(try again.allStates() == Replay.states(of: all))
    #expect(again.deviceID == store.deviceID)
  }

  @Test("each database has a device of its own")
  func devices() throws {
    #expect(try folder.openStore("a").deviceID != folder.openStore("b").deviceID)
  }

  @Test("a commit is on the disk when it returns, and readers do not stop a writer")
  func durability() throws {
    let store = try folder.openStore()
    let mode = try store.queue.read { db in
      try String.fetchOne(db, sql: "PRAGMA journal_mode")
    }
    let levels = try store.queue.read { db in
      try ["synchronous", "foreign_keys"].map { try Int.fetchOne(db, sql: "PRAGMA \($0)") }
    }
    #expect(mode == "wal")
    #expect(levels == [2, 1])
  }

  @Test("answers are kept when the program ends without closing")
  func abruptEnd() throws {
    let store = try folder.openStore()
    var maker = EventMaker(device: store.deviceID)
    for number in 1...20 {
      try store.append([maker.answer(UInt64(number), .perfect, day: 20_000)])
      // What a killed program leaves are the files as they stand.
      let copy = "copy-\(number).sqlite"
      for ending in ["", "-wal"] {
        try FileManager.default.copyItem(
          atPath: folder.file() + ending, toPath: folder.file(copy) + ending)
      }
      #expect(try folder.openStore(copy).eventCount() == number)
    }
  }

  @Test("missing folders on the way to the database are made")
  func missingFolders() throws {
    let store = try Store(path: folder.file("a/b/c.sqlite"), now: TemporaryFolder.now)
    #expect(try store.eventCount() == 0)
  }

  @Test("an empty file becomes a database")
  func emptyFile() throws {
    try folder.write([], to: "clio.sqlite")
    #expect(try folder.openStore().eventCount() == 0)
  }

  @Test("a name that SQLite gives a meaning to is a file's name here")
  func specialNames() throws {
    #expect(DatabaseFile(path: ":memory:").unambiguousPath == "./:memory:")
    #expect(DatabaseFile(path: "/tmp/x").unambiguousPath == "/tmp/x")
  }

  @Test("programs that open a new database at once agree on its device")
  func openingAtOnce() async throws {
    let path = folder.file()
    let devices = try await withThrowingTaskGroup(of: DeviceID.self) { group in
      for _ in 0..<8 {
        group.addTask { try Store(path: path, now: TemporaryFolder.now, patience: 10).deviceID }
      }
      return try await group.reduce(into: Set<DeviceID>()) { $0.insert($1) }
    }
    #expect(devices.count == 1)
  }

  @Test("two programs may append to one database in turn")
  func twoWriters() throws {
    let one = try folder.openStore()
    let other = try folder.openStore()
    var maker = EventMaker(device: one.deviceID)
    for number in 0..<10 {
      try (number % 2 == 0 ? one : other)
        .append([maker.answer(1, .perfect, day: 20_000 + number)])
    }
    #expect(try one.allStates() == other.allStates())
    #expect(try one.allStates()[ItemID(rawValue: 1)]?.reviewCount == 10)
  }
}
