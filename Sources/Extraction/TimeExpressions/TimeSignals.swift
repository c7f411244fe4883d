internal import Language

/// The prepositions before a date, as fact finding tells them apart.
enum TimeSignals {
  /// The preposition that ends before a token, and how many tokens it takes.
  static func match(
    _ tokens: [Token], before end: Int
  ) -> (length: Int, signal: TimeExpression.Signal)? {
    func lower(_ index: Int) -> String? {
      tokens.indices.contains(index) ? tokens[index].lowercased : nil
    }
    switch lower(end - 1) {
    case "in", "within": return (1, .in)
    case "on": return (1, .on)
    case "at": return (1, .at)
    case "during": return (1, .during)
    case "throughout": return (1, .throughout)
    case "by": return (1, .by)
    case "until", "till": return (1, .until)
    case "to":
      return lower(end - 2) == "up" ? (2, .until) : lower(end - 2) == "prior" ? (2, .before) : nil
    case "since": return (1, .since)
    case "from": return (1, .from)
    case "after": return (1, .after)
    case "before": return (1, .before)
    case "of": return (1, .of)
    default: return nil
    }
  }
}
