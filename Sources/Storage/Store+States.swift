package import Scheduling

extension Store {
  /// Above this number of items, reading the whole table is faster than looking each one up.
  private static let scanThreshold = 1_000

  /// The states of these items; those nothing has happened to are left out.
  package func states(of items: [ItemID]) throws(StorageError) -> [ItemID: ItemState] {
    try read { db in
      let cache = StateCache(db: db)
      var states: [ItemID: ItemState] = [:]
      states.reserveCapacity(items.count)
      let all = items.count > Self.scanThreshold ? try cache.all() : nil
      for item in items {
        states[item] = if let all { all[item] } else { try cache.state(of: item) }
      }
      return states
    }
  }

  /// The states of all items anything has happened to.
  package func allStates() throws(StorageError) -> [ItemID: ItemState] {
    try read { db in try StateCache(db: db).all() }
  }
}
