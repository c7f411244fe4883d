/// Cuts a sentence into tokens by rule.
///
/// Clitics (`'s`) are tokens of their own; hyphenated words stay whole unless a digit is involved
/// (`mid-1940s`, `1948-49`); abbreviations and initials keep their full stop.
package enum Tokenizer {
  /// The tokens of a byte range of a passage.
  package static func tokens(of range: Range<Int>, in passage: Passage) -> [Token] {
    var scanner = TokenScanner(passage.bytes, range: range)
    var tokens: [Token] = []
    while let piece = scanner.next() {
      tokens.append(
        Token(
          kind: piece.kind, range: piece.range, text: passage[piece.range],
          isAttached: piece.isAttached))
    }
    return tokens
  }
}
