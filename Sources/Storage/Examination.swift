import GRDB
import Scheduling

/// What `clio check` looks at, within one transaction so that nothing changes meanwhile.
struct Examination {
  let db: Database
  let path: String

  func report() throws -> CheckReport {
    let damage = try damage()
    guard damage.isEmpty else {
      return CheckReport(
        eventCount: 0, itemCount: 0, damage: damage, brokenReferences: 0, isSearchSound: true,
        differingItems: [])
    }
    let events = try EventLog(db: db, path: path).all()
    let replayed = Replay.states(of: events)
    let cached = try StateCache(db: db).all()
    let items = Set(replayed.keys).union(cached.keys)
    return CheckReport(
      eventCount: events.count,
      itemCount: Set(events.compactMap(\.item)).count,
      damage: [],
      brokenReferences: try brokenReferences(),
      isSearchSound: try isSearchSound(),
      differingItems: items.filter { replayed[$0] != cached[$0] }.sorted())
  }

  /// The first complaints of SQLite's own examination.
  private func damage() throws -> [String] {
    do {
      return try String.fetchAll(db, sql: "PRAGMA integrity_check(10)").filter { $0 != "ok" }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return ["the file's contents contradict themselves"]
    }
  }

  private func brokenReferences() throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM pragma_foreign_key_check") ?? 0
  }

  /// Compares the index with the cards; it speaks up with an error.
  private func isSearchSound() throws -> Bool {
    do {
      try db.execute(
        sql: "INSERT INTO card_search (card_search, rank) VALUES ('integrity-check', 1)")
      return true
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return false
    }
  }
}
