import Foundation
import GRDB
import Scheduling
import Testing

@testable import Storage

@Suite("Checking and repairing")
struct CheckTests {
  private let folder: TemporaryFolder
  private let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.openStore()
    var maker = EventMaker(device: store.deviceID)
    try store.append([
      maker.answer(1, .perfect, day: 20_000), maker.answer(2, .difficult, day: 20_000),
      maker.answer(1, .perfect, day: 20_001),
    ])
    try store.recordDeck(path: "/decks/a.md", title: "A", digest: 1) {
      [CardSnapshot(item: ItemID(rawValue: 1), prompt: "When?", answer: "1970")]
    }
  }

  @Test("a sound database is reported with its counts")
  func sound() throws {
    let report = try store.check()
    #expect(report.isSound)
    #expect(report.eventCount == 3)
    #expect(report.itemCount == 2)
  }

  @Test(
    "a cached state that the log does not give is found, and repaired",
    arguments: [
      ("UPDATE memory SET ease_factor = 130 WHERE item = 1", [1]),
      ("UPDATE memory SET due = NULL", [1, 2]),
      ("DELETE FROM memory WHERE item = 2", [2]),
      ("INSERT INTO memory (item, is_suspended, review_count) VALUES (9, 1, 0)", [9]),
    ])
  func wrongCache(sql: String, items: [UInt64]) throws {
    let before = try store.allStates()
    try store.queue.write { db in try db.execute(sql: sql) }
    let report = try store.check()
    #expect(!report.isSound)
    #expect(report.differingItems.map(\.rawValue) == items)
    try store.repair()
    #expect(try store.check().isSound)
    #expect(try store.allStates() == before)
  }

  @Test("a search index that does not say what the cards say is found, and repaired")
  func wrongIndex() throws {
    try store.queue.write { db in
      try db.execute(sql: "INSERT INTO card_search (card_search) VALUES ('delete-all')")
    }
    #expect(try !store.check().isSearchSound)
    try store.repair()
    #expect(try store.check().isSound)
    #expect(try store.cards(matching: "when", limit: 5).count == 1)
  }

  @Test("a reference to nothing is found")
  func brokenReference() throws {
    try store.queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA foreign_keys = OFF;
          INSERT INTO card VALUES (5, 99, 'a', 'b');
          PRAGMA foreign_keys = ON;
          """)
    }
    let report = try store.check()
    #expect(report.brokenReferences == 1)
    #expect(!report.isSound)
  }

  @Test("a file overwritten in the middle is found to be damaged")
  func damagedFile() throws {
    var maker = EventMaker(device: store.deviceID)
    try store.append((0..<3_000).map { maker.answer(UInt64($0), .perfect, day: 20_002) })
    store.close()
    var bytes = try folder.bytes()
    for index in bytes.count / 4..<bytes.count * 3 / 4 { bytes[index] = 0x5A }
    try folder.write(bytes, to: "clio.sqlite")
    let damaged = try folder.openStore()
    #expect(try !damaged.check().damage.isEmpty)
    #expect(throws: StorageError.damaged(path: folder.file())) { try damaged.repair() }
  }

  @Test("checking changes nothing")
  func noChange() throws {
    let before = try store.queue.read { db in try Int.fetchOne(db, sql: "PRAGMA data_version") }
    let other = try folder.openStore()
    _ = try other.check()
    let after = try store.queue.read { db in try Int.fetchOne(db, sql: "PRAGMA data_version") }
    #expect(before == after)
  }
}
