import Glibc

/// A standard stream, written without a buffer, that notices when the text did not get through.
struct Output: Sendable {
  static let standard = Output(descriptor: 1, name: "the output")
  static let error = Output(descriptor: 2, name: "the error output")

  private let descriptor: Int32
  private let name: String

  /// Writes the text; ends with ``Failure/closedOutput`` when nobody reads any more.
  func write(_ text: String) throws(Failure) {
    var text = text
    let code: Int32 = text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[written...])
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count >= 0 {
          written += count
        } else if errno == EAGAIN {
          var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          poll(&request, 1, -1)
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
    switch code {
    case 0: return
    case EPIPE: throw .closedOutput
    default:
      throw Failure(
        .inputOutput, "\(name) could not be written: \(SystemError.text(code))",
        remedy: "everything answered so far is kept")
    }
  }

  func line(_ text: String = "") throws(Failure) {
    try write(text + "\n")
  }
}
