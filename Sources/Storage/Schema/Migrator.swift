import GRDB
import Scheduling

/// Finds out what form a database has, and brings it to this version's.
struct Migrator {
  let migrations: [Migration]

  /// What a file that SQLite can read turns out to be.
  enum Form: Equatable {
    /// Nothing is in it yet.
    case empty
    /// Another program's.
    case foreign
    /// From an earlier version of this program.
    case older
    case current
    /// From a later version of this program.
    case newer
  }

  private var latest: Int { migrations.last?.version ?? 0 }

  func form(of db: Database) throws -> Form {
    let version = try version(of: db)
    guard try Int.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID else {
      let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
      return tables == 0 && version == 0 ? .empty : .foreign
    }
    let applied = try Int.fetchOne(db, sql: "SELECT max(version) FROM migration") ?? 0
    if max(version, applied) > latest { return .newer }
    return version < latest ? .older : .current
  }

  /// Takes the steps that are missing, all in one transaction.
  ///
  /// Where another program has taken them in the meantime, nothing is left to do.
  func migrate(_ db: Database, now: Instant) throws {
    try db.inTransaction(.immediate) {
      let version = try version(of: db)
      guard version < latest else { return .rollback }
      if version == 0 {
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        try db.execute(sql: Self.table)
      }
      for migration in migrations where migration.version > version {
        try migration.run(db)
        try db.execute(
          sql: "INSERT INTO migration (version, name, applied) VALUES (?, ?, ?)",
          arguments: [migration.version, migration.name, now.milliseconds])
      }
      try db.checkForeignKeys()
      try db.execute(sql: "PRAGMA user_version = \(latest)")
      return .commit
    }
  }

  private func version(of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  private static let table = """
    CREATE TABLE migration (
      version INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      applied INTEGER NOT NULL -- milliseconds since 1970, UTC
    ) STRICT;
    """
}
