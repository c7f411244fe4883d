extension StorageError {
  /// The fact, lower case, without a full stop.
  package var message: String {
    switch self {
    case .isDirectory(let path):
      "'\(path)' is a folder, not a database"
    case .notADatabase(let path):
      "'\(path)' is not a database"
    case .foreignDatabase(let path):
      "'\(path)' is a database of another program"
    case .newerVersion(let path):
      "'\(path)' was made by a newer version of clio"
    case .readOnlyFile(let path):
      "the database '\(path)' may not be written"
    case .readOnlyFolder(let path):
      "the folder '\(path)' may not be written, and the database needs room for files beside it"
    case .noFolder(let path, let reason):
      "the folder '\(path)' cannot be made: \(reason)"
    case .unreadable(let path, let reason):
      "the database '\(path)' cannot be opened: \(reason)"
    case .diskFull(let path):
      "the disk that holds '\(path)' is full"
    case .locked(let path):
      "another program is keeping the database '\(path)' busy"
    case .damaged(let path):
      "the database '\(path)' is damaged"
    case .conflictingEvents(let path, let id):
      "the log to be added has another event '\(id)' than the database '\(path)'"
    case .backupFailed(let path, let reason):
      "no backup could be made at '\(path)': \(reason)"
    case .failed(let path, let reason):
      "the database '\(path)' could not be used: \(reason)"
    }
  }

  /// What to do about it, and what became of the data.
  package var remedy: String {
    switch self {
    case .isDirectory, .notADatabase, .foreignDatabase:
      "name another file with --db; clio makes it if it does not exist"
    case .newerVersion:
      "update clio, or name another file with --db; the database was not touched"
    case .readOnlyFile, .readOnlyFolder:
      "allow writing to it, or name a file elsewhere with --db"
    case .noFolder:
      "make it yourself, or name a file elsewhere with --db"
    case .unreadable:
      "check the path and its permissions, or name another file with --db"
    case .diskFull:
      "make room and try again; all that was accepted before is kept"
    case .locked:
      "wait for it to finish or close it, then try again; nothing was changed"
    case .damaged(let path):
      "restore the newest backup from '\(BackupFolder(for: path).path)'; no deck is affected"
    case .conflictingEvents:
      "one of the two is damaged; run 'clio check' on both"
    case .backupFailed:
      "make room there and allow writing to it; the database itself is unharmed"
    case .failed:
      "run 'clio check'; all that was accepted before is kept"
    }
  }
}
