import Glibc

/// Files as bytes, with failures in sentences.
enum File {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The whole file.
  ///
  /// - Throws: why it could not be read, or that it is longer than the limit.
  static func read(_ path: String, limit: Int = 256 << 20) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, errno) }
    defer { close(descriptor) }
    return try read(descriptor, path, limit: limit)
  }

  /// All of the standard input.
  ///
  /// - Throws: why it could not be read, or that it is longer than the limit.
  static func readInput(limit: Int = 256 << 20) throws(Failure) -> [UInt8] {
    try read(0, "the input", limit: limit)
  }

  private static func read(
    _ descriptor: Int32, _ path: String, limit: Int
  ) throws(Failure) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw unreadable(path, errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw unreadable(path, EISDIR) }
    guard status.st_size <= limit else { throw tooLarge(path, limit) }

    // A size of nothing may be a pipe or a device; it is read in pieces to its end.
    var bytes: [UInt8] = []
    var capacity = max(Int(status.st_size) + 1, 1 << 16)
    while bytes.count <= limit {
      var code: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        let result = Glibc.read(descriptor, buffer.baseAddress, capacity)
        code = result < 0 ? errno : 0
        count = max(0, result)
      }
      if code == EINTR { continue }
      guard code == 0 else { throw unreadable(path, code) }
      if piece.isEmpty { return bytes }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      capacity = 1 << 16
    }
    throw tooLarge(path, limit)
  }

  private static func tooLarge(_ path: String, _ limit: Int) -> Failure {
    Failure(
      .inputOutput, "\(Printable.line(path)) is larger than \(limit >> 20) MB",
      remedy: "split it up")
  }

  private static func unreadable(_ path: String, _ code: Int32) -> Failure {
    let path = Printable.line(path)
    return switch code {
    case ENOENT: Failure(.inputOutput, "there is no file '\(path)'", remedy: "check the path")
    case EISDIR: Failure(.inputOutput, "'\(path)' is a folder", remedy: "name a file in it")
    case EACCES:
      Failure(.inputOutput, "'\(path)' may not be read", remedy: "change its permissions")
    default: Failure(.inputOutput, "'\(path)' could not be read: \(SystemError.text(code))")
    }
  }
}
