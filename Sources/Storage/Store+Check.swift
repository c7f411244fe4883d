import GRDB
import Scheduling

extension Store {
  /// Examines the file, its references and its index, and compares every cached state with the log.
  ///
  /// Where the file itself is damaged the rest is not examined, and the counts are 0.
  package func check() throws(StorageError) -> CheckReport {
    try write { db in try Examination(db: db, path: path).report() }
  }

  /// Computes every cached state and the search index anew; the log and the cards stay as they are.
  package func repair() throws(StorageError) {
    try write { db in
      let cache = StateCache(db: db)
      try cache.removeAll()
      for (item, state) in Replay.states(of: try EventLog(db: db, path: path).all()) {
        try cache.set(state, of: item)
      }
      try db.execute(sql: "INSERT INTO card_search (card_search) VALUES ('rebuild')")
    }
  }
}
