/// Expressions for the tests: feasts and other named days.
///
/// Each line marks its expressions with their values; "-" stands for none.
enum FeastsTable {
  static let lines = """
    They met on [Easter Sunday 1916|1916-04-23].
    They met on [Easter Monday 1916|1916-04-24].
    They met on [Easter Monday, 1916|1916-04-24].
    They met on [Good Friday 1865|1865-04-14].
    They met on [Good Friday of 1998|1998-04-10].
    They met on [Whit Sunday 1920|1920-05-23].
    They met on [Whit Monday 1920|1920-05-24].
    They met on [Pentecost 1920|1920-05-23].
    They met on [Ash Wednesday 1933|1933-03-01].
    They met on [Palm Sunday 1942|1942-03-29].
    They met on [Ascension Day 1940|1940-05-02].
    They met on [Maundy Thursday 1900|1900-04-12].
    They met on [Thanksgiving 1950|1950-11-23].
    They met on [Thanksgiving Day, 1870|1870-11-24].
    They met on [Thanksgiving 1940|1940-11].
    They met on [Easter Monday 1282|1282-03-30].
    They met on [Easter Monday 1640|1640].
    They met on [New Year's Day 1901|1901-01-01].
    They met on [New Year's Eve 1900|1900-12-31].
    They met on [Boxing Day 1913|1913-12-26].
    They met on [All Saints' Day 1755|1755-11-01].
    At [Easter 1916|1916-04-23~] they met.
    They met on [the weekend of 3-4 June 1950|1950-06-03/1950-06-04].
    They met on [the weekend of 3 June 1950|1950-06-03/1950-06-04].
    The Easter Island statue fell in [1916|1916].
    The Palm Sunday School opened.
    Holly Easter sang.
    They met on [Easter Sunday 1818|1818-03-22].
    They met on [Easter Sunday 1943|1943-04-25].
    They met on [Easter Sunday 1961|1961-04-02].
    They met on [Easter Sunday 2000|2000-04-23].
    They met on [Easter Day 1204|1204-04-25].
    They met on [Easter Sunday 1066|1066-04-16].
    They met on [Thanksgiving 1863|1863-11-26].
    They met on [Thanksgiving Day 1934|1934-11-29].
    They met on [Thanksgiving of 1942|1942-11-26].
    They met on [Thanksgiving Day 1956|1956-11-22].
    They met on [Easter Monday, 24 April 1916|1916-04-24].
    They met on [May Day 1919|1919-05-01].
    They met on [St. Patrick's Day 1798|1798-03-17].
    They met on [All Souls’ Day 1755|1755-11-02].
    They met at [Michaelmas 1450|1450-09-29].
    They met on [Trinity Sunday 1870|1870-06-12].
    On [the night of Good Friday 1930|1930-04-18] the raid began.
    They met on [the weekend of 4-5 July 1959|1959-07-04/1959-07-05].
    They met on [the weekend of 7 July 1959|1959-07].
    Pentecost Island and Easter Island are far.
    Palm trees and good neighbours are rare.
    The Sunday Times reported it.
    They met at [Whitsun 1871|1871-05-28~].
    They met on [Good Friday of 1930|1930-04-18].
    By [Ash Wednesday, 1917|1917-02-21], all was lost.
    After [Palm Sunday 1922|1922-04-09] nobody came.
    It fell on [Whit Monday, 25 May 1885|1885-05-25].
    They met on [Christmas Day, 1870|1870-12-25].
    By [Easter Day, 1917|1917-04-08], he was home.
    On [Easter Sunday (23 April) 1916|1916-04-23] they met.
    On [Easter Monday (24 April 1916)|1916-04-24] they met.
    [Good Friday, 1878|1878-04-19], was wet.
    On [15 August, 1842|1842-08-15], and again on [Ascension Day|1842-05-05], they met.
    They met [three weeks after Easter 1917|1917-04-29~].
    """
}
