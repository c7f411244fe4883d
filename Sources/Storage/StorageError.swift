/// Why the database could not be used, as a fact and a remedy that name no internals.
package enum StorageError: Error, Hashable, Sendable {
  /// The path is a folder.
  case isDirectory(path: String)
  /// The file is something else than an SQLite database.
  case notADatabase(path: String)
  /// An SQLite database that another program made.
  case foreignDatabase(path: String)
  /// A newer version of the program made or changed it.
  case newerVersion(path: String)
  /// The file may not be written.
  case readOnlyFile(path: String)
  /// The folder may not be written, and the log needs files beside the database.
  case readOnlyFolder(path: String)
  /// The folder does not exist and could not be made.
  case noFolder(path: String, reason: String)
  /// The system refused to open or read it.
  case unreadable(path: String, reason: String)
  case diskFull(path: String)
  /// Another program has kept the database to itself for longer than the time allowed.
  case locked(path: String)
  /// The file's contents contradict themselves.
  case damaged(path: String)
  /// Two different events carry one id.
  case conflictingEvents(path: String, id: String)
  case backupFailed(path: String, reason: String)
  /// Anything else; the reason is the system's or the database's own words.
  case failed(path: String, reason: String)
}
