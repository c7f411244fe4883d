/// Expressions for the tests: years, and the words that belong to them.
///
/// Each line marks its expressions with their values; "-" stands for none.
enum YearsTable {
  static let lines = """
    She was elected in [1933|1933].
    She was elected at home, and again in [1937|1937].
    She moved to the coast after [1799|1799].
    By [1648|1648] the valley was empty.
    The law of [1832|1832] is in force.
    The [1832|1832] law is in force.
    Its [1976|1976] season was the best.
    The plague ([1665|1665]) killed half of them.
    Since [1984|1984] the lake has been clean.
    Until [1066|1066] it was a village.
    In [about 1640|1640~] the tower fell.
    It was built [around 1500|1500~].
    It was built [approximately 1500|1500~].
    It was built circa [1500|1500].
    It was built [ca. 1500|1500~].
    In [early 1862|1862] the bank failed.
    [Early in 1862|1862] the bank failed.
    In [late 1862|1862] it opened again.
    [Late in 1862|1862] it opened again.
    In [mid-1957|1957] the road was closed.
    In [mid 1957|1957] the road was closed.
    At [the end of 1971|1971] the press stopped.
    At [the start of 1972|1972] it ran again.
    By [the middle of 1973|1973] it was sold.
    At [the beginning of 1974|1974] it was pulled down.
    At [the close of 1975|1975] nothing was left.
    For [the rest of 1976|1976] they lived in tents.
    In [the first half of 1990|1990-01/1990-06] prices fell.
    In [the second half of 1990|1990-07/1990-12] they rose.
    In [the latter half of 1990|1990-07/1990-12] they rose.
    In [the first quarter of 1991|1991-01/1991-03] they fell.
    In [the second quarter of 1991|1991-04/1991-06] they fell.
    In [the last quarter of 1991|1991-10/1991-12] they rose.
    In [the early part of 1992|1992] they stood.
    In [the latter part of 1992|1992] they stood.
    Throughout [1918|1918] the port was closed.
    In [the year 1700|1700] the port was opened.
    """
}
