/// Small and capital letters of words that change their form.
enum Letters {
  /// A form with the capitals of the word it comes from: `Women` for `Woman`.
  static func like(_ word: String, _ form: String) -> String {
    if word == word.lowercased() { return form }
    let lower = word.lowercased()
    let shared = zip(lower, form).prefix { $0 == $1 }.count
    guard lower.count == word.count, shared > 0 else { return form }
    return String(word.prefix(shared)) + form.dropFirst(shared)
  }
}
