import Glibc

/// The system's own words for why a call failed, fit for the middle of a sentence.
enum SystemError {
  /// The text for an `errno` value, its first letter in lower case.
  static func text(_ code: Int32) -> String {
    let text = String(cString: strerror(code))
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
