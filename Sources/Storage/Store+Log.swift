package import Scheduling

extension Store {
  /// The whole log in order of id.
  package func allEvents() throws(StorageError) -> [Event] { [] }

  /// What happened to an item, undos of it included, in order of id.
  package func events(of item: ItemID) throws(StorageError) -> [Event] { [] }

  package func eventCount() throws(StorageError) -> Int { 0 }

  /// The id a new event must be greater than; nil while the log is empty.
  package func lastEventID() throws(StorageError) -> EventID? { nil }

  /// This device's latest answer or suspension that has not been undone.
  package func lastUndoable() throws(StorageError) -> Event? { nil }

  /// How many new and how many known items were answered on a day; undone answers do not count.
  package func answersCount(on day: StudyDay) throws(StorageError) -> DayCounts {
    DayCounts(new: 0, review: 0)
  }
}
