import Foundation
import GRDB
import Scheduling
import Testing

@testable import Storage

@Suite("Backups")
struct BackupTests {
  private let folder: TemporaryFolder
  private let store: Store
  private let event: Event

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.openStore()
    var maker = EventMaker(device: store.deviceID)
    event = maker.answer(1, .perfect, day: 20_000)
    try store.append([event])
  }

  @Test("a backup is a whole database in one file, named by its time")
  func whole() throws {
    let path = try store.backUpIfDue(now: TemporaryFolder.now)
    #expect(path == folder.file("backups/clio-20260731T101500Z.sqlite"))
    #expect(try folder.names(in: "backups") == ["clio-20260731T101500Z.sqlite"])
    let copy = try folder.openStore("backups/clio-20260731T101500Z.sqlite")
    #expect(try copy.allEvents() == [event])
    #expect(try copy.check().isSound)
    #expect(copy.deviceID == store.deviceID)
  }

  @Test("one backup is made a day")
  func daily() throws {
    #expect(try store.backUpIfDue(now: TemporaryFolder.now) != nil)
    #expect(try store.backUpIfDue(now: later(hours: 13)) == nil)
    #expect(try store.backUpIfDue(now: later(hours: 14)) != nil)
    #expect(try store.backUpIfDue(now: later(hours: 15)) == nil)
  }

  @Test("the ten newest are kept, and other files are left alone")
  func ten() throws {
    try store.backUpIfDue(now: TemporaryFolder.now)
    try folder.write([1], to: "backups/clio-notes.sqlite")
    try folder.write([1], to: "backups/other-20200101T000000Z.sqlite")
    for day in 1...14 { try store.backUpIfDue(now: later(hours: day * 24)) }
    let names = try folder.names(in: "backups")
    #expect(names.count == 12)
    #expect(names.contains("clio-notes.sqlite"))
    #expect(names.contains("other-20200101T000000Z.sqlite"))
    #expect(!names.contains("clio-20260804T101500Z.sqlite"))
    #expect(names.contains("clio-20260805T101500Z.sqlite"))
    #expect(names.contains("clio-20260814T101500Z.sqlite"))
  }

  @Test("a backup cut short earlier does not stand in the way")
  func leftover() throws {
    try store.backUpIfDue(now: TemporaryFolder.now)
    // Beyond the largest number a process can have; the other one runs.
    try folder.write([1, 2, 3], to: "backups/clio-20260801T101500Z.sqlite.99999999.unfinished")
    try folder.write([1, 2, 3], to: "backups/clio-20260801T101500Z.sqlite.1.unfinished")
    #expect(try store.backUpIfDue(now: later(hours: 24)) != nil)
    #expect(
      try folder.names(in: "backups").sorted() == [
        "clio-20260731T101500Z.sqlite", "clio-20260801T101500Z.sqlite",
        "clio-20260801T101500Z.sqlite.1.unfinished",
      ])
  }

  @Test("a backup that cannot be made is reported with the reason")
  func failure() throws {
    try folder.write([1], to: "backups")
    #expect(
      throws: StorageError.backupFailed(
        path: folder.file("backups/clio-20260731T101500Z.sqlite"), reason: "not a directory")
    ) {
      try store.backUpIfDue(now: TemporaryFolder.now)
    }
    #expect(try store.allEvents() == [event])
  }

  private func later(hours: Int) -> Instant {
    TemporaryFolder.now.advanced(byMilliseconds: Int64(hours) * 3_600_000)
  }
}
