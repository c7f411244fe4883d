import CLineEditor

/// How many columns a text takes on the terminal.
enum DisplayWidth {
  static func of(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// A character joined from several, such as a flag or a family, takes the place of one.
  static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    if scalars.contains("\u{FE0F}") { return 2 }
    return scalars.reduce(0) { max($0, of($1)) }
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    // Minus one is what the C library does not know: most terminals give it one column.
    let width = clio_width_of(scalar.value)
    return width < 0 ? 1 : Int(width)
  }
}
