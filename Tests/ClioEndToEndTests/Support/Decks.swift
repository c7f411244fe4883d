/// Decks for the tests, small enough to know by heart.
enum Decks {
  /// Three question cards about different facts.
  static let rivers = """
    ---
    title: Rivers
    ---

    # Europe

    Q: Which river flows through Vienna?
    A: Danube
    > Vienna lies on the Danube.
    <!-- clio: {id: 0000000000001, kind: what, from: "rivers.txt:3"} -->

    Q: When was the Suez Canal opened?
    A: 17 November 1869
    > The canal was opened on 17 November 1869.
    <!-- clio: {id: 0000000000002, kind: when, date: "1869-11-17", from: "rivers.txt:7"} -->

    Q: In what year did the Rhine freeze over?
    A: 1929
    > In 1929 the Rhine froze over.
    <!-- clio: {id: 0000000000003, kind: when, date: "1929", from: "rivers.txt:9"} -->

    """
}
