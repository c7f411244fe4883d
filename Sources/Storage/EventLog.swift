import FoundationEssentials
import GRDB
import Scheduling

/// The log's statements, each within a transaction of the caller's.
struct EventLog {
  let db: Database
  /// The database's file, for errors.
  let path: String

  /// Writes an event, unless it is there already.
  ///
  /// - Returns: whether it was written.
  /// - Throws: an error when the id is there with another event.
  func insert(_ event: Event) throws -> Bool {
    if let known = try self.event(event.id) {
      guard known == event else {
        throw StorageError.conflictingEvents(path: path, id: event.id.description)
      }
      return false
    }
    try db.cachedStatement(
      sql: "INSERT INTO device (id, is_own, first_seen) VALUES (?, 0, ?) ON CONFLICT DO NOTHING"
    ).execute(arguments: [event.device.databaseInteger, event.instant.milliseconds])
    try db.cachedStatement(
      sql: "INSERT INTO event (\(EventRecord.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: EventRecord.arguments(event))
    return true
  }

  func event(_ id: EventID) throws -> Event? {
    try fetch("WHERE id = ?", [id.blob]).first
  }

  /// The item that an event is about, by way of the event undone for an undo.
  func item(touchedBy event: Event) throws -> ItemID? {
    guard case .undo(let target) = event.kind else { return event.item }
    return try self.event(target)?.item
  }

  func all() throws -> [Event] {
    try fetch("ORDER BY id", [])
  }

  /// What happened to an item and the undos of it, in order.
  func events(of item: ItemID) throws -> [Event] {
    try fetch(
      """
      WHERE item = ?1
        OR id IN (SELECT u.id FROM event t JOIN event u ON u.target = t.id WHERE t.item = ?1)
      ORDER BY id
      """, [item.databaseInteger])
  }

  /// The latest event of a device that is not an undo and has not been undone.
  func lastUndoable(of device: DeviceID) throws -> Event? {
    try fetch(
      """
      WHERE device = ? AND item IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM event u WHERE u.target = event.id)
      ORDER BY id DESC LIMIT 1
      """, [device.databaseInteger]
    ).first
  }

  private func fetch(_ condition: String, _ arguments: StatementArguments) throws -> [Event] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(EventRecord.columns) FROM event \(condition)")
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var events: [Event] = []
    while let row = try rows.next() {
      guard let event = EventRecord.event(row) else { throw StorageError.damaged(path: path) }
      events.append(event)
    }
    return events
  }
}
