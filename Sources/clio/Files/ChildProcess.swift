import Glibc

/// Another program, run to its end with a limit on its time and output.
struct ChildProcess {
  /// How a program ended.
  enum Outcome {
    /// By itself, with a status.
    case ended(status: Int32, output: [UInt8], errors: [UInt8])
    /// It is not installed.
    case missing
    /// It took too long, or wrote too much, and was stopped.
    case stopped
  }

  private static let errorLimit = 1 << 16

  let program: String
  let arguments: [String]
  let seconds: Int
  let outputLimit: Int

  /// Runs the program, found in the folders of `PATH`, without a shell and without input.
  func run() throws(Failure) -> Outcome {
    let output = try Self.pipe()
    let errors = try Self.pipe()
    var process: pid_t = 0
    let code = spawn(&process, output: output.write, errors: errors.write)
    close(output.write)
    close(errors.write)
    defer {
      close(output.read)
      close(errors.read)
    }
    if code == ENOENT { return .missing }
    guard code == 0 else {
      throw Failure(
        .inputOutput, "'\(program)' could not be started: \(SystemError.text(code))")
    }
    let texts = read(output.read, errors.read)
    if texts == nil { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    guard let texts else { return .stopped }
    let signal = status & 0x7F
    return .ended(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: texts.output,
      errors: texts.errors)
  }

  private func spawn(_ process: inout pid_t, output: Int32, errors: Int32) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    sigemptyset(&usual)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] { sigaddset(&usual, signal) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    return posix_spawnp(&process, program, &actions, &attributes, words, environ)
  }

  /// Reads both streams to their ends; nil when a limit is passed.
  private func read(_ output: Int32, _ errors: Int32) -> (output: [UInt8], errors: [UInt8])? {
    let deadline = Self.now() + seconds * 1_000
    var texts: [[UInt8]] = [[], []]
    var requests = [output, errors].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while requests.contains(where: { $0.fd >= 0 }) {
      let rest = deadline - Self.now()
      guard rest > 0 else { return nil }
      guard poll(&requests, 2, Int32(rest)) >= 0 || errno == EINTR else { return nil }
      for index in requests.indices where requests[index].fd >= 0 && requests[index].revents != 0 {
        let count = Glibc.read(requests[index].fd, &buffer, buffer.count)
        if count < 0, errno == EINTR { continue }
        // A negative descriptor is one that poll passes over.
        guard count > 0 else {
          requests[index].fd = -1
          continue
        }
        let limit = index == 0 ? outputLimit : Self.errorLimit
        if index == 0, texts[0].count + count > limit { return nil }
        if texts[index].count < limit { texts[index] += buffer[..<count] }
      }
    }
    return (texts[0], texts[1])
  }

  /// Milliseconds of a clock that nobody sets.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }

  /// A pipe that other programs do not inherit.
  private static func pipe() throws(Failure) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else {
      throw Failure(.inputOutput, "no pipe could be made: \(SystemError.text(errno))")
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}
