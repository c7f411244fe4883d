/// Expressions for the tests: days in every order and punctuation.
///
/// Each line marks its expressions with their values; "-" stands for none.
enum DaysTable {
  static let lines = """
    The bridge opened on [5 March 1933|1933-03-05].
    The bridge opened on [March 5, 1933|1933-03-05].
    The bridge opened on [March 5 1933|1933-03-05].
    The bridge opened on [March 5th, 1933|1933-03-05].
    The bridge opened on [5th March 1933|1933-03-05].
    The bridge opened on [the 5th of March, 1933|1933-03-05].
    The bridge opened on [the 5th March, 1933|1933-03-05].
    The bridge opened on [the fifth of March 1933|1933-03-05].
    The bridge opened on [5 March, 1933|1933-03-05].
    The bridge opened on [5 of March, 1933|1933-03-05].
    The bridge opened on [5 of March 1933|1933-03-05].
    The bridge opened on [1933-03-05|1933-03-05].
    The bridge opened on [Sunday, 5 March 1933|1933-03-05].
    The bridge opened on [Sunday 5 March 1933|1933-03-05].
    The bridge opened on [Sunday, March 5, 1933|1933-03-05].
    The bridge opened on [Sunday, the 5th of March 1933|1933-03-05].
    The bridge opened on [5 Mar 1933|1933-03-05].
    The bridge opened on [Mar. 5, 1933|1933-03-05].
    Mail came on [1 January 1801|1801-01-01].
    Mail came on [2 Feb. 1802|1802-02-02].
    Mail came on [Feb 29, 1804|1804-02-29].
    Mail came on [30 April 1805|1805-04-30].
    Mail came on [May 31, 1806|1806-05-31].
    Mail came on [the 7th of June 1807|1807-06-07].
    Mail came on [July 8, 1808|1808-07-08].
    Mail came on [Aug. 9, 1809|1809-08-09].
    Mail came on [10 Sept. 1810|1810-09-10].
    Mail came on [Oct 11, 1811|1811-10-11].
    Mail came on [12th November 1812|1812-11-12].
    Mail came on [December 13, 1813|1813-12-13].
    Until [3 May 1850|1850-05-03] nobody had crossed the pass.
    The lease (signed [9 June 1871|1871-06-09]) was sold.
    Her letter of [22 July 1903|1903-07-22] is lost.
    The [12 August 1888|1888-08-12] letter is lost.
    On [May 8, 1945|1945-05-08], she came home.
    It rained from dawn on [1st May 1886|1886-05-01].
    By [the 30th of September, 1921|1921-09-30], all was sold.
    He was born on [29 February 1912|1912-02-29] in a barn.
    The strike of [18 October 1905|1905-10-18] failed.
    Between sessions, on [6 July 1954|1954-07-06], he resigned.
    """
}
