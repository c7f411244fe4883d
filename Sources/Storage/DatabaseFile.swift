import Glibc

/// The file as the system sees it: what stands in the way is found before SQLite is asked, since
/// SQLite would open a protected file for reading alone and fail at the first answer.
///
/// Nothing here opens the file. Closing a second handle to it would drop the locks that the
/// program's own connection holds.
struct DatabaseFile {
  /// No database is smaller; SQLite would take some smaller files for empty and write over them.
  private static let leastSize = 512

  let path: String

  /// Such that SQLite cannot take it for anything but a file's name.
  var unambiguousPath: String { path.hasPrefix("/") ? path : "./" + path }

  var folder: String { Self.folder(of: path) }

  /// The file's name without the ending.
  var stem: String {
    let name = path.split(separator: "/").last.map { String($0) } ?? path
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// Makes the missing folders and looks for what would keep the database from being written.
  func prepare() throws(StorageError) {
    guard !path.isEmpty else {
      throw .unreadable(path: path, reason: "its name is empty")
    }
    var status = stat()
    if stat(path, &status) == 0 {
      let kind = status.st_mode & S_IFMT
      guard kind != S_IFDIR else { throw .isDirectory(path: path) }
      guard kind == S_IFREG, status.st_size == 0 || status.st_size >= Self.leastSize
      else { throw .notADatabase(path: path) }
      guard access(path, R_OK) == 0 else {
        throw .unreadable(path: path, reason: Self.reason(errno))
      }
      guard access(path, W_OK) == 0 else { throw .readOnlyFile(path: path) }
    } else if errno == ENOENT {
      try Self.makeFolder(folder)
    } else {
      throw .unreadable(path: path, reason: Self.reason(errno))
    }
    guard access(folder, W_OK | X_OK) == 0 else { throw .readOnlyFolder(path: folder) }
  }

  /// Whether the disk the file is on has no room for even a small transaction.
  var isDiskFull: Bool {
    var status = statvfs()
    guard statvfs(folder, &status) == 0 else { return false }
    return UInt64(status.f_bavail) * UInt64(status.f_frsize) < 65_536
  }

  /// Makes a folder and those above it, for nobody but its owner.
  static func makeFolder(_ folder: String) throws(StorageError) {
    var status = stat()
    if stat(folder, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw .noFolder(path: folder, reason: reason(ENOTDIR))
      }
      return
    }
    if self.folder(of: folder) != folder { try makeFolder(self.folder(of: folder)) }
    guard mkdir(folder, 0o700) != 0, errno != EEXIST else { return }
    switch errno {
    case ENOSPC, EDQUOT: throw .diskFull(path: folder)
    case let code: throw .noFolder(path: folder, reason: reason(code))
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The system's words for an error, as they go into a sentence.
  static func reason(_ code: Int32) -> String {
    guard let text = strerror(code) else { return "error \(code)" }
    return String(cString: text).lowercased()
  }
}
