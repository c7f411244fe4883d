/// What the program tells its caller when it ends.
enum ExitStatus: Int32, Sendable {
  case done = 0
  /// The input has errors, which were shown.
  case inputErrors = 1
  /// The command line or the configuration was not understood.
  case usage = 64
  /// A fault of the program itself.
  case bug = 70
  /// A file, the database or the output could not be read or written.
  case inputOutput = 74
}
