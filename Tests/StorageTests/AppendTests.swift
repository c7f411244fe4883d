import GRDB
import Scheduling
import TestSupport
import Testing

@testable import Storage

@Suite("Appending")
struct AppendTests {
  private let folder: TemporaryFolder
  private let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.openStore()
  }

  @Test("an append that fails leaves everything as it was")
  func allOrNothing() throws {
    var maker = EventMaker(device: store.deviceID)
    let first = maker.answer(1, .perfect, day: 20_000)
    try store.append([first])
    let states = try store.allStates()

    let forged = Event(
      id: first.id, device: first.device, instant: first.instant, day: first.day,
      kind: .suspend(ItemID(rawValue: 9)))
    let second = maker.answer(1, .perfect, day: 20_001)
    #expect(
      throws: StorageError.conflictingEvents(path: folder.file(), id: first.id.description)
    ) {
      try store.append([second, forged])
    }
    #expect(try store.allEvents() == [first])
    #expect(try store.allStates() == states)
  }

  @Test("an event that comes again is passed over")
  func again() throws {
    var maker = EventMaker(device: store.deviceID)
    let events = [
      maker.answer(1, .perfect, day: 20_000), maker.answer(1, .perfect, day: 20_001),
    ]
    try store.append(events)
    try store.append(events)
    #expect(try store.eventCount() == 2)
    #expect(try store.allStates() == Replay.states(of: events))
  }

  @Test("an undo that comes before what it undoes takes effect when that comes")
  func undoFirst() throws {
    var maker = EventMaker(device: DeviceID(rawValue: 77))
    let answer = maker.answer(1, .perfect, day: 20_000)
    try store.append([maker.event(.undo(answer.id), day: 20_000)])
    #expect(try store.allStates().isEmpty)
    try store.append([answer])
    #expect(try store.allStates().isEmpty)
    #expect(try store.check().isSound)
  }

  @Test("the cached states are the replay, however the log came in", arguments: 0..<20)
  func cacheIsReplay(seed: UInt64) throws {
    var maker = EventMaker(device: DeviceID(rawValue: 5), seed: seed)
    var generator = SeededGenerator(seed: seed)
    let log = maker.randomLog()
    var rest = log.shuffled(using: &generator)
    while !rest.isEmpty {
      let size = Int.random(in: 1...9, using: &generator)
      try store.append(Array(rest.prefix(size)))
      rest = Array(rest.dropFirst(size))
    }
    #expect(try store.allEvents() == log)
    #expect(try store.allStates() == Replay.states(of: log))
  }

  @Test("two databases that take in one another's logs are equal", arguments: 0..<5)
  func union(seed: UInt64) throws {
    let other = try folder.openStore("other.sqlite")
    var makers = [store, other].map { EventMaker(device: $0.deviceID, seed: seed) }
    try store.append(makers[0].randomLog())
    try other.append(makers[1].randomLog())
    let (ours, theirs) = (try store.allEvents(), try other.allEvents())
    try store.append(theirs)
    try other.append(ours)
    #expect(try store.allEvents() == other.allEvents())
    #expect(try store.allStates() == other.allStates())
    #expect(try store.check().isSound && other.check().isSound)
  }

  @Test(
    "nobody can change or take away an event, not even with another tool",
    arguments: [
      "UPDATE event SET grade = 5", "DELETE FROM event",
      "INSERT OR REPLACE INTO event SELECT id, device, instant, day, kind, item, 5, 0, target "
        + "FROM event",
    ])
  func appendOnly(sql: String) throws {
    var maker = EventMaker(device: store.deviceID)
    let event = maker.answer(1, .blackout, day: 20_000)
    try store.append([event])
    #expect(throws: DatabaseError.self) {
      try store.queue.write { db in try db.execute(sql: sql) }
    }
    #expect(try store.allEvents() == [event])
  }

  @Test("a disk that is full refuses the answer and keeps what was there")
  func diskFull() throws {
    var maker = EventMaker(device: store.deviceID)
    let first = maker.answer(1, .perfect, day: 20_000)
    try store.append([first])
    try store.queue.inDatabase { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    let many = (0..<500).map { maker.answer(UInt64($0), .perfect, day: 20_001) }
    #expect(throws: StorageError.diskFull(path: folder.file())) { try store.append(many) }
    #expect(try store.allEvents() == [first])
    #expect(try store.allStates() == Replay.states(of: [first]))
  }

  @Test("a database that another program holds is reported, and free again afterwards works")
  func locked() throws {
    var maker = EventMaker(device: store.deviceID)
    let event = maker.answer(1, .perfect, day: 20_000)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: folder.file(), configuration: configuration)
    try other.inDatabase { db in try db.beginTransaction(.immediate) }
    #expect(throws: StorageError.locked(path: folder.file())) { try store.append([event]) }
    #expect(try store.eventCount() == 0)
    #expect(try folder.openStore().eventCount() == 0)
    try other.inDatabase { db in try db.rollback() }
    try store.append([event])
    #expect(try store.eventCount() == 1)
  }
}
