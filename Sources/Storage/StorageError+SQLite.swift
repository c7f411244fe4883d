import GRDB

extension StorageError {
  /// Puts what went wrong below into a form that a student can act on.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StorageError: self = error
    case let error as DatabaseError: self.init(error, path: path)
    case is RowDecodingError: self = .damaged(path: path)
    default: self = .failed(path: path, reason: "it gave an unexpected answer")
    }
  }

  private init(_ error: DatabaseError, path: String) {
    let file = DatabaseFile(path: path)
    switch error.resultCode {
    case .SQLITE_FULL:
      self = .diskFull(path: path)
    case .SQLITE_IOERR where file.isDiskFull, .SQLITE_CANTOPEN where file.isDiskFull:
      self = .diskFull(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self = .locked(path: path)
    case .SQLITE_READONLY where error.extendedResultCode == .SQLITE_READONLY_DBMOVED:
      self = .unreadable(path: path, reason: "it was moved or deleted while in use")
    case .SQLITE_READONLY, .SQLITE_PERM:
      self = .readOnlyFile(path: path)
    case .SQLITE_NOTADB:
      self = .notADatabase(path: path)
    case .SQLITE_CORRUPT, .SQLITE_ERROR, .SQLITE_MISMATCH:
      // The program's statements are fixed: one that the database does not understand means that
      // its tables are not those that were made.
      self = .damaged(path: path)
    case .SQLITE_CANTOPEN:
      self = .unreadable(path: path, reason: "the system refused")
    case .SQLITE_IOERR:
      self = .failed(path: path, reason: "the disk failed to read or write")
    case .SQLITE_CONSTRAINT:
      self = .failed(path: path, reason: "what was to be written contradicts what is there")
    default:
      self = .failed(path: path, reason: "it gave the error \(error.resultCode.rawValue)")
    }
  }
}
