package import Scheduling

extension Store {
  /// The states of these items; those nothing has happened to are left out.
  package func states(of items: [ItemID]) throws(StorageError) -> [ItemID: ItemState] { [:] }

  /// The states of all items anything has happened to.
  package func allStates() throws(StorageError) -> [ItemID: ItemState] { [:] }
}
