/// Expressions for the tests: dates in numbers alone.
///
/// Each line marks its expressions with their values; "-" stands for none.
enum NumericTable {
  static let lines = """
    The ship sank on [26.6.1908|1908-06-26].
    The ship sank on [26.06.1908|1908-06-26].
    The ship sank on [26/6/1908|1908-06-26].
    The ship sank on [6/26/1908|1908-06-26].
    The ship sank on [26-06-1908|1908-06-26].
    The ship sank on [1908-06-26|1908-06-26].
    The ship sank on [3/4/1908|1908].
    The ship sank on [3/3/1908|1908-03-03].
    It left on [26/6/1908|1908-06-26] and sank on [3/7/1908|1908-07-03].
    It left on [6/26/1908|1908-06-26] and sank on [7/3/1908|1908-07-03].
    The ship sank on [26. June 1908|1908-06-26].
    The ship sank on the [26. June 1908|1908-06-26].
    The lease ([12.11.1904|1904]) ran out.
    On [31.12.1899|1899-12-31], all bells rang.
    Version 10.12.2004 was slow.
    The host 10.12.19.45 was down.
    It scored 31/2/1908 points.
    Section 12.11.1908 is void.
    He sailed on [the twenty-first of June 1908|1908-06-21].
    He sailed on [June the twenty-first, 1908|1908-06-21].
    He bought 26. [June 1908|1908-06] was hot.
    He drew 3.14 of 26.6 and lost.
    The lease of [1.2.1904 to 28.2.1905|1904-02-01/1905-02-28] ran out.
    Signed at Lima, [14.2.1879|1879-02-14].
    The deed (of [14/02/1879|1879-02-14]) is lost.
    Between [14.2.1879 and 20.2.1879|1879-02-14/1879-02-20] it rained.
    On [Tuesday 14.2.1888|1888-02-14] it rained.
    On [Tuesday, 4/2/1908|1908-02-04], it rained.
    On [Thursday 4/2/1908|1908-04-02] it rained.
    """
}
