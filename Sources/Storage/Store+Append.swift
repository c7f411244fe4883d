package import Scheduling

extension Store {
  /// Appends events and brings the states they touch up to date, all or nothing.
  ///
  /// When it returns, the events survive a power cut. Events that are already in the log are passed
  /// over, so the logs of two devices can be united in any order.
  package func append(_ events: [Event]) throws(StorageError) {}
}
