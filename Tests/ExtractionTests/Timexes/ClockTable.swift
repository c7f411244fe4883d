/// Expressions for the tests: times of day.
///
/// Each line marks its expressions with their values; "-" stands for none.
enum ClockTable {
  static let lines = """
    On 4 May 1970 at [13:30|1970-05-04T13:30:00] the bell rang.
    On 4 May 1970 at [6 a.m.|1970-05-04T06:00:00] the bell rang.
    On 4 May 1970 at [6 p.m.|1970-05-04T18:00:00] the bell rang.
    On 4 May 1970 at [11:53 p.m.|1970-05-04T23:53:00] the bell rang.
    On 4 May 1970 at [12:15 am|1970-05-04T00:15:00] the bell rang.
    On 4 May 1970 at [7pm|1970-05-04T19:00:00] the bell rang.
    On 4 May 1970 at [five o'clock|1970-05-04T05:00:00] the bell rang.
    On 4 May 1970 at [5 o’clock|1970-05-04T05:00:00] the bell rang.
    At [9:34 p.m., March 19, 1903|1903-03-19T21:34:00] the light went out.
    At [6 a.m. on 5 May 1940|1940-05-05T06:00:00] the light went out.
    It began on [the night of 8 February 1904|1904-02-08].
    It began on [the morning of 31 January 1965|1965-01-31].
    It began on [the evening of January 29, 1960|1960-01-29].
    It began on [the afternoon of 3 May 1808|1808-05-03].
    On 4 May 1970, at [23:59|1970-05-04T23:59:00], the bell rang.
    On 4 May 1970 at [4:30 p.m.|1970-05-04T16:30:00] the bell rang.
    On 4 May 1970 at [12 p.m.|1970-05-04T12:00:00] the bell rang.
    It began in [the early morning hours of November 1, 1954|1954-11-01].
    On [4 May 1970|1970-05-04] at [five o'clock in the morning|1970-05-04T05:00:00] the bell rang.
    On [4 May 1970|1970-05-04] at [five o'clock in the afternoon|1970-05-04T17:00:00] the bell rang.
    On [4 May 1970|1970-05-04] at [ten o'clock at night|1970-05-04T22:00:00] the bell rang.
    On [4 May 1970|1970-05-04] at [six in the evening|1970-05-04T18:00:00] the bell rang.
    On [4 May 1970|1970-05-04] at [3 in the morning|1970-05-04T03:00:00] the bell rang.
    On [4 May 1970|1970-05-04] by [two at night|1970-05-04T02:00:00] the bell had rung.
    On [4 May 1970|1970-05-04] at [3:30 in the afternoon|1970-05-04T15:30:00] the bell rang.
    On [4 May 1970|1970-05-04] between [nine|1970-05-04T21:00:00] and [ten in the evening|1970-05-04T22:00:00] it rang.
    On [4 May 1970|1970-05-04] between [nine|1970-05-04T21:00:00] and [ten o'clock in the evening|1970-05-04T22:00:00] it rang.
    It began at [six in the evening of 5 May 1940|1940-05-05T18:00:00].
    On [4 May 1970|1970-05-04] from [11:30 p.m.|1970-05-04T23:30:00] until [two in the morning|1970-05-04T02:00:00] it rang.
    At [13:30|-] the bell rang.
    """
}
