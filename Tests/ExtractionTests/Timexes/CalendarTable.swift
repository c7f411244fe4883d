/// Expressions for the tests: every month in three of its orders.
///
/// Each line marks its expressions with their values; "-" stands for none.
enum CalendarTable {
  static let lines = """
    The mayor resigned on [the 3rd of January 1703|1703-01-03].
    By [late January, 1704|1704-01] the mayor had gone.
    On [Jan. 4, 1705|1705-01-04], as was told, the mayor resigned.
    The mayor sailed on [the 5th of February 1726|1726-02-05].
    By [late February, 1727|1727-02] the mayor had slept.
    On [Feb. 6, 1728|1728-02-06], as was told, the mayor sailed.
    The mayor married on [the 7th of March 1749|1749-03-07].
    By [late March, 1750|1750-03] the mayor had died.
    On [Mar. 8, 1751|1751-03-08], as was told, the mayor married.
    The mayor wrote home on [the 9th of April 1772|1772-04-09].
    By [late April, 1773|1773-04] the mayor had lost.
    On [Apr. 10, 1774|1774-04-10], as was told, the mayor wrote home.
    The mayor closed the mine on [the 11th of May 1795|1795-05-11].
    By [late May, 1796|1796-05] the mayor had won.
    On [May 12, 1797|1797-05-12], as was told, the mayor closed the mine.
    The mayor opened the school on [the 13th of June 1818|1818-06-13].
    By [late June, 1819|1819-06] the mayor had paid.
    On [Jun. 14, 1820|1820-06-14], as was told, the mayor opened the school.
    The mayor sold the farm on [the 15th of July 1841|1841-07-15].
    By [late July, 1842|1842-07] the mayor had gone.
    On [Jul. 16, 1843|1843-07-16], as was told, the mayor sold the farm.
    The mayor lost the vote on [the 17th of August 1864|1864-08-17].
    By [late August, 1865|1865-08] the mayor had slept.
    On [Aug. 18, 1866|1866-08-18], as was told, the mayor lost the vote.
    The mayor won the race on [the 19th of September 1887|1887-09-19].
    By [late September, 1888|1888-09] the mayor had died.
    On [Sep. 20, 1889|1889-09-20], as was told, the mayor won the race.
    The mayor left the army on [the 21st of October 1910|1910-10-21].
    By [late October, 1911|1911-10] the mayor had lost.
    On [Oct. 22, 1912|1912-10-22], as was told, the mayor left the army.
    The mayor built the quay on [the 23rd of November 1933|1933-11-23].
    By [late November, 1934|1934-11] the mayor had won.
    On [Nov. 24, 1935|1935-11-24], as was told, the mayor built the quay.
    The mayor paid the crew on [the 25th of December 1956|1956-12-25].
    By [late December, 1957|1957-12] the mayor had paid.
    On [Dec. 26, 1958|1958-12-26], as was told, the mayor paid the crew.
    """
}
