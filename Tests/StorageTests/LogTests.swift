import Scheduling
import Testing

@testable import Storage

@Suite("Asking the log")
struct LogTests {
  private let folder: TemporaryFolder
  private let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.openStore()
  }

  @Test("the last undoable event is the latest of this device that is not undone")
  func lastUndoable() throws {
    #expect(try store.lastUndoable() == nil)
    var maker = EventMaker(device: store.deviceID)
    let answer = maker.answer(1, .perfect, day: 20_000)
    let suspension = maker.event(.suspend(ItemID(rawValue: 1)), day: 20_000)
    var elsewhere = EventMaker(device: DeviceID(rawValue: 4))
    try store.append([answer, suspension, elsewhere.answer(1, .perfect, day: 20_009)])
    #expect(try store.lastUndoable() == suspension)

    try store.append([maker.event(.undo(suspension.id), day: 20_000)])
    #expect(try folder.openStore().lastUndoable() == answer)

    try store.append([maker.event(.undo(answer.id), day: 20_000)])
    #expect(try store.lastUndoable() == nil)
  }

  @Test("an item's events are its own and the undos of them")
  func eventsOfItem() throws {
    var maker = EventMaker(device: store.deviceID)
    let mine = maker.answer(1, .perfect, day: 20_000)
    let others = maker.answer(2, .perfect, day: 20_000)
    let undo = maker.event(.undo(mine.id), day: 20_000)
    let otherUndo = maker.event(.undo(others.id), day: 20_000)
    try store.append([mine, others, undo, otherUndo])
    #expect(try store.events(of: ItemID(rawValue: 1)) == [mine, undo])
    #expect(try store.events(of: ItemID(rawValue: 3)).isEmpty)
  }

  @Test("the id to go on from is the greatest one")
  func lastEventID() throws {
    #expect(try store.lastEventID() == nil)
    var maker = EventMaker(device: store.deviceID)
    let events = (0..<3).map { maker.answer(UInt64($0), .perfect, day: 20_000) }
    try store.append(events.reversed())
    #expect(try store.lastEventID() == events.last?.id)
  }

  @Test("a day's new and known items are counted once each, without what was undone")
  func dayCounts() throws {
    var maker = EventMaker(device: store.deviceID)
    var events = [
      maker.answer(1, .perfect, day: 20_000),
      maker.answer(1, .perfect, day: 20_001),
      maker.answer(2, .blackout, day: 20_001),
      maker.answer(2, .blackout, day: 20_001),
      maker.answer(2, .perfect, day: 20_001),
      maker.answer(3, .perfect, day: 20_001),
      maker.event(.suspend(ItemID(rawValue: 4)), day: 20_001),
    ]
    events.append(maker.event(.undo(events[5].id), day: 20_001))
    events.append(maker.answer(1, .perfect, day: 20_002))
    try store.append(events)
    #expect(try counts(20_000) == DayCounts(new: 1, review: 0))
    #expect(try counts(20_001) == DayCounts(new: 1, review: 1))
    #expect(try counts(20_002) == DayCounts(new: 0, review: 1))
    #expect(try counts(20_003) == DayCounts(new: 0, review: 0))
  }

  @Test("the states of some items are those of all, for few as for many")
  func statesOfItems() throws {
    var maker = EventMaker(device: store.deviceID)
    try store.append((0..<1_500).map { maker.answer(UInt64($0), .perfect, day: 20_000) })
    let all = try store.allStates()
    #expect(all.count == 1_500)
    let few = [ItemID(rawValue: 3), ItemID(rawValue: 99_999)]
    #expect(try store.states(of: few) == all.filter { $0.key == few[0] })
    let many = (500..<2_500).map { ItemID(rawValue: $0) }
    #expect(try store.states(of: many) == all.filter { many.contains($0.key) })
  }

  private func counts(_ day: Int) throws -> DayCounts {
    try store.answersCount(on: StudyDay(rawValue: day))
  }
}
