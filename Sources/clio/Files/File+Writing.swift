import Glibc

extension File {
  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(Failure) {
    guard !isFolder(path) else { return }
    let parent = Path.folder(of: path)
    if parent != path { try makeFolder(parent) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw Failure(
        .inputOutput, "the folder '\(path)' could not be made: \(SystemError.text(errno))")
    }
  }

  /// Writes a file that a command makes from another one.
  ///
  /// - Throws: that it would overwrite what it is made from, or a file that is not to be replaced.
  static func make(
    _ path: String, with bytes: [UInt8], from source: String, replacing: Bool
  ) throws(Failure) {
    let shown = Printable.line(path)
    if exists(path), Path.absolute(path) == Path.absolute(source) {
      throw Failure(
        .usage, "'\(shown)' is the file it is made from", remedy: "give another name with -o")
    }
    if exists(path), !replacing {
      throw Failure(
        .inputErrors, "'\(shown)' exists already",
        remedy: "give another name with -o, or replace it with --force")
    }
    try replace(path, with: bytes)
  }

  /// Puts the bytes in the place of the file, whole or not at all.
  static func replace(_ path: String, with bytes: [UInt8]) throws(Failure) {
    let target = resolvingLinks(path)
    let temporary = "\(target).clio-\(getpid())"
    do throws(Failure) {
      try write(bytes, to: temporary, for: path, permissions: permissions(of: target))
      guard rename(temporary, target) == 0 else { throw unwritable(path, errno) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Writes the temporary file that is to become `path`, which messages name.
  private static func write(
    _ bytes: [UInt8], to temporary: String, for path: String, permissions: mode_t
  ) throws(Failure) {
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, permissions)
    guard descriptor >= 0 else { throw unwritable(path, errno) }
    let code: Int32 = bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count >= 0 { written += count } else if errno != EINTR { return errno }
      }
      return fsync(descriptor) == 0 || errno == EINVAL ? 0 : errno
    }
    guard close(descriptor) == 0, code == 0 else {
      throw unwritable(path, code == 0 ? errno : code)
    }
  }

  /// Those of the file that is replaced; of a new file, the usual ones.
  private static func permissions(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o666
  }

  /// The file a link leads to: the link stays, what it names is replaced.
  private static func resolvingLinks(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func unwritable(_ path: String, _ code: Int32) -> Failure {
    Failure(
      .inputOutput, "'\(Printable.line(path))' could not be written: \(SystemError.text(code))")
  }
}
