import Foundation
import Glibc

/// The program on a terminal of its own, as someone at a keyboard has it.
final class PseudoTerminal {
  struct TimeOut: Error, CustomStringConvertible {
    let awaited: String
    let transcript: String
    var description: String { "'\(awaited)' never came; the screen has:\n\(transcript)" }
  }

  struct Unavailable: Error {
    let call: String
  }

  /// Long enough for a busy machine; a test that passes never waits for it.
  private static let patience: TimeInterval = 60
  /// `POSIX_SPAWN_SETSID`, which the module of the C library leaves out.
  private static let setsid: Int16 = 0x80

  let process: pid_t
  private let master: Int32
  /// Everything the program has written, escape sequences included.
  private(set) var raw = ""
  private var position: String.Index
  private var pending: [UInt8] = []

  init(_ world: World, _ arguments: [String], columns: UInt16 = 80) throws {
    var master: Int32 = -1
    var slave: Int32 = -1
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 64)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else {
      throw Unavailable(call: "openpty")
    }
    for descriptor in [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    defer { close(slave) }

    // A session leader that opens a terminal gets it as its controlling terminal.
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    sigemptyset(&usual)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] { sigaddset(&usual, signal) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(
      &attributes, Self.setsid | Int16(POSIX_SPAWN_SETSIGDEF))

    var process: pid_t = 0
    let command = ["env", "-C", world.work, World.program] + arguments
    let code = Self.withCStrings(command) { arguments in
      Self.withCStrings(world.environment.map { "\($0.key)=\($0.value)" }) { environment in
        posix_spawn(&process, "/usr/bin/env", &actions, &attributes, arguments, environment)
      }
    }
    guard code == 0 else { throw Unavailable(call: "posix_spawn") }
    self.process = process
    self.master = master
    position = raw.startIndex
  }

  deinit {
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(master)
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers)
  }

  /// Types a text; "\n" is the Enter key.
  func type(_ text: String) {
    let bytes = Array(text.replacingOccurrences(of: "\n", with: "\r").utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      written += count
    }
  }

  /// Waits for a text after what was waited for before.
  func expect(_ text: String) throws {
    let deadline = Date().addingTimeInterval(Self.patience)
    while true {
      if let range = raw.range(of: text, range: position..<raw.endIndex) {
        position = range.upperBound
        return
      }
      guard Date() < deadline, readMore() else {
        throw TimeOut(awaited: text, transcript: raw)
      }
    }
  }

  /// Types a line once the prompt is there.
  func answer(_ prompt: String, _ line: String) throws {
    try expect(prompt)
    type(line + "\n")
  }

  /// Reads to the end of the program.
  ///
  /// - Returns: its exit status, or the negative number of the signal that ended it.
  func end() throws -> Int32 {
    let deadline = Date().addingTimeInterval(Self.patience)
    var status: Int32 = 0
    // The process is what ends: another one may hold the terminal open.
    while waitpid(process, &status, WNOHANG) == 0 {
      guard Date() < deadline else { throw TimeOut(awaited: "the end", transcript: raw) }
      _ = readMore(wait: 50)
    }
    while hasInput, readMore(wait: 0) {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
  }

  /// Whether lines are read and shown by the terminal itself, as a shell expects to find it.
  var isCooked: Bool {
    var settings = termios()
    tcgetattr(master, &settings)
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return settings.c_lflag & wanted == wanted
  }

  private var hasInput: Bool {
    var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0 && request.revents & Int16(POLLIN) != 0
  }

  /// False when the other side is closed.
  private func readMore(wait milliseconds: Int32 = 1_000) -> Bool {
    var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, milliseconds) > 0 else { return true }
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    pending += buffer[..<count]
    // A character may come in two halves; the index of the last match must stay valid.
    let complete = pending.lastIndex { $0 & 0xC0 != 0x80 }.map { last in
      pending[last] < 0x80 ? pending.count : last
    }
    let offset = raw.utf8.distance(from: raw.startIndex, to: position)
    raw += String(decoding: pending[..<(complete ?? 0)], as: UTF8.self)
    pending.removeFirst(complete ?? 0)
    position = raw.utf8.index(raw.startIndex, offsetBy: offset)
    return true
  }
}
