/// What the keys of a sitting do, for the help and for the first card.
enum SittingHelp {
  static let discussion = """
    Type the answer and press Enter, or press Enter alone to see it. Then Enter takes the \
    proposed grade, and a digit from 0 to 5 sets another: 5 at once, 4 after a hesitation, \
    3 with difficulty, 2 wrong but it seemed easy, 1 wrong but remembered, 0 forgotten. \
    Cards graded below 4 come again at the end, until they get 4 or 5.

    Instead of an answer or a grade: 'h' gives a hint, '?' shows the source, 's' suspends the \
    card, 'u' takes the last answer back (also one of an earlier day), 'q' ends the sitting. \
    Every answer is kept at once. An answer that is itself one of these letters is typed after \
    a backslash or a blank: '\\q'.
    """

  static let keys =
    "Type the answer; Enter alone shows it. h hint, ? source, s suspend, u undo, q quit."
}
