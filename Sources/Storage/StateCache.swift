import GRDB
import Scheduling

/// The cached states' statements, each within a transaction of the caller's.
struct StateCache {
  let db: Database

  private static let columns = """
    item, repetition, ease_factor, interval, lapses, due, first_review, last_review, repeats_on,
    is_suspended, review_count
    """

  func all() throws -> [ItemID: ItemState] {
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM memory") ?? 0
    let statement = try db.cachedStatement(sql: "SELECT \(Self.columns) FROM memory")
    let rows = try Row.fetchCursor(statement)
    var states: [ItemID: ItemState] = [:]
    states.reserveCapacity(count)
    while let row = try rows.next() {
      states[ItemID(databaseInteger: row[0] ?? 0)] = Self.state(row)
    }
    return states
  }

  func state(of item: ItemID) throws -> ItemState? {
    let statement = try db.cachedStatement(
      sql: "SELECT \(Self.columns) FROM memory WHERE item = ?")
    return try Row.fetchOne(statement, arguments: [item.databaseInteger]).map { Self.state($0) }
  }

  /// Keeps a state, or forgets the item when nothing has happened to it.
  func set(_ state: ItemState, of item: ItemID) throws {
    guard state != .untouched else {
      try db.cachedStatement(sql: "DELETE FROM memory WHERE item = ?")
        .execute(arguments: [item.databaseInteger])
      return
    }
    try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO memory (\(Self.columns)) VALUES (?,?,?,?,?,?,?,?,?,?,?)"
    ).execute(arguments: Self.arguments(state, of: item))
  }

  func removeAll() throws {
    try db.execute(sql: "DELETE FROM memory")
  }

  /// The state in a row; what a damaged file lacks counts as untouched, and differs from the log.
  private static func state(_ row: Row) -> ItemState {
    ItemState(
      memory: memory(row), due: day(row, 5), firstReview: day(row, 6), lastReview: day(row, 7),
      repeatsOn: day(row, 8), isSuspended: row[9] ?? false, reviewCount: row[10] ?? 0)
  }

  private static func memory(_ row: Row) -> SM2.Memory? {
    let repetition: Int? = row[1]
    let easeFactor: Int? = row[2]
    let interval: Int? = row[3]
    let lapses: Int? = row[4]
    guard let repetition, let easeFactor, let interval, let lapses else { return nil }
    return SM2.Memory(
      repetition: repetition, easeFactor: easeFactor, interval: interval, lapses: lapses)
  }

  private static func day(_ row: Row, _ column: Int) -> StudyDay? {
    let number: Int? = row[column]
    return number.map { StudyDay(rawValue: $0) }
  }

  private static func arguments(_ state: ItemState, of item: ItemID) -> StatementArguments {
    [
      item.databaseInteger, state.memory?.repetition, state.memory?.easeFactor,
      state.memory?.interval, state.memory?.lapses, state.due?.rawValue,
      state.firstReview?.rawValue, state.lastReview?.rawValue, state.repeatsOn?.rawValue,
      state.isSuspended, state.reviewCount,
    ]
  }
}
