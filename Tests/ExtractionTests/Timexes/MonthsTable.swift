/// Expressions for the tests: months with their year.
///
/// Each line marks its expressions with their values; "-" stands for none.
enum MonthsTable {
  static let lines = """
    The mill burned in [January 1850|1850-01].
    The mill burned in [February, 1851|1851-02].
    The mill burned in [March of 1852|1852-03].
    The mill burned in [Apr. 1853|1853-04].
    The mill burned in [May 1854|1854-05].
    The mill burned in [June, 1855|1855-06].
    The mill burned in [July 1856|1856-07].
    The mill burned in [Aug 1857|1857-08].
    The mill burned in [Sept. 1858|1858-09].
    The mill burned in [October of 1859|1859-10].
    The mill burned in [Nov. 1860|1860-11].
    The mill burned in [December 1861|1861-12].
    Since [May 1900|1900-05] the well has been dry.
    By [August 1704|1704-08] the fort was empty.
    The [October 1917|1917-10] rising failed.
    A [June 1844|1844-06] map shows the road.
    It stood until [March 1622|1622-03].
    In [early April 1911|1911-04] the ice broke.
    In [mid-July 1911|1911-07] the wheat stood high.
    In [late November 1911|1911-11] the first snow fell.
    By [the end of June 1919|1919-06] the crew was home.
    At [the beginning of May 1919|1919-05] they left.
    At [the start of October 1920|1920-10] school began.
    By [the middle of December 1920|1920-12] it was over.
    Towards [the end of January 1921|1921-01] the river rose.
    """
}
