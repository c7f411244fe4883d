/// Expressions for the tests: ranges as one interval.
///
/// Each line marks its expressions with their values; "-" stands for none.
enum RangesTable {
  static let lines = """
    He governed in [1948-1949|1948/1949].
    He governed in [1948–49|1948/1949].
    He governed in [1998-2004|1998/2004].
    He governed from [1914 to 1918|1914/1918].
    He governed from [1914 until 1918|1914/1918].
    He governed between [1914 and 1918|1914/1918].
    He governed between [1970-73|1970/1973].
    The war of [1914-18|1914/1918] was long.
    The poet ([1711–1776|1711/1776]) never married.
    From [March 1981 to June 1983|1981-03/1983-06] it ran.
    From [March to June 1983|1983-03/1983-06] it ran.
    From [September through November 1983|1983-09/1983-11] it ran.
    The fair of [5-10 June 1967|1967-06-05/1967-06-10] was dull.
    The fair of [June 5-10, 1967|1967-06-05/1967-06-10] was dull.
    The fair of [5 to 10 June 1967|1967-06-05/1967-06-10] was dull.
    It lasted from [June 5 to July 2, 1967|1967-06-05/1967-07-02].
    It lasted from [28 May to 4 June 1967|1967-05-28/1967-06-04].
    It lasted from [August 28, 1845 to October 10, 1846|1845-08-28/1846-10-10].
    It ran [March 1981 – June 1983|1981-03/1983-06].
    Between [January 1902 and March 1903|1902-01/1903-03] it ran.
    Between [25-29 January 1905|1905-01-25/1905-01-29] it snowed.
    From [1920 to 1925|1920/1925] she taught.
    She taught from the [1920s to the 1950s|192X/195X].
    The [1904-1905|1904/1905] season was poor.
    The drought of [1933-34|1933/1934] ended.
    From [3 May 1808 to 9 June 1809|1808-05-03/1809-06-09] he drew maps.
    From [January 1902 until March 1903|1902-01/1903-03] he drew maps.
    From [November 30 to December 4, 1711|1711-11-30/1711-12-04] it snowed.
    The reign ([98-117 AD|0098/0117]) was long.
    Between [1 and 5 May 1919|1919-05-01/1919-05-05] nobody worked.
    The congress of [29-31 August 1897|1897-08-29/1897-08-31] met in a barn.
    Between [the spring of 1902 and the autumn of 1903|1902-21/1903-23] it was shut.
    """
}
