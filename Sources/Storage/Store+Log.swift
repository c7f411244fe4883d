import FoundationEssentials
import GRDB
package import Scheduling

extension Store {
  /// The whole log in order of id.
  package func allEvents() throws(StorageError) -> [Event] {
    try read { db in try EventLog(db: db, path: path).all() }
  }

  /// What happened to an item, undos of it included, in order of id.
  package func events(of item: ItemID) throws(StorageError) -> [Event] {
    try read { db in try EventLog(db: db, path: path).events(of: item) }
  }

  package func eventCount() throws(StorageError) -> Int {
    try read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM event") ?? 0 }
  }

  /// The id a new event must be greater than; nil while the log is empty.
  package func lastEventID() throws(StorageError) -> EventID? {
    try read { db in
      try Data.fetchOne(db, sql: "SELECT max(id) FROM event").flatMap { EventID(blob: $0) }
    }
  }

  /// This device's latest answer or suspension, or lifting of one, that has not been undone.
  package func lastUndoable() throws(StorageError) -> Event? {
    try read { db in try EventLog(db: db, path: path).lastUndoable(of: deviceID) }
  }

  /// How many new and how many known items were answered on a day; undone answers do not count.
  package func answersCount(on day: StudyDay) throws(StorageError) -> DayCounts {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT count(DISTINCT iif(first_review = ?1, event.item, NULL)),
            count(DISTINCT iif(first_review < ?1, event.item, NULL))
          FROM event JOIN memory ON memory.item = event.item
          WHERE day = ?1 AND kind = 1
            AND NOT EXISTS (SELECT 1 FROM event u WHERE u.target = event.id)
          """)
      let row = try Row.fetchOne(statement, arguments: [day.rawValue])
      return DayCounts(new: row?[0] ?? 0, review: row?[1] ?? 0)
    }
  }
}
