/// A number and its noun.
enum Count {
  /// `1 card`, `2 cards`.
  static func of(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)" + (number == 1 ? "" : "s")
  }
}
