import GRDB
package import Scheduling

extension Store {
  /// Appends events and brings the states they touch up to date, all or nothing.
  ///
  /// When it returns, the events survive a power cut. Events that are already in the log are passed
  /// over, so the logs of two devices can be united in any order.
  package func append(_ events: [Event]) throws(StorageError) {
    guard !events.isEmpty else { return }
    try write { db in
      let log = EventLog(db: db, path: path)
      let written = try events.filter { try log.insert($0) }
      let touched = try Set(written.compactMap { try log.item(touchedBy: $0) })
      let cache = StateCache(db: db)
      for item in touched {
        let states = Replay.states(of: try log.events(of: item))
        try cache.set(states[item] ?? .untouched, of: item)
      }
    }
  }
}
