/// Expressions for the tests: days in two calendars.
///
/// Each line marks its expressions with their values; "-" stands for none.
enum StylesTable {
  static let lines = """
    Petrov was born on [11 November 1867 [O.S. 30 October]|1867-11-11].
    Petrov was born on [November 11, 1867 (O.S. October 30)|1867-11-11].
    The rising began on [25 October (7 November) 1917|1917-11-07].
    The rising began on [7 November (25 October) 1917|1917-11-07].
    The rising began on [7 November [O.S. 25 October] 1917|1917-11-07].
    The rising began on [25 October [N.S. 7 November] 1917|1917-11-07].
    The rising began on [25 October (7 November New Style) 1917|1917-11-07].
    The rising began on [7 November 1917 (25 October Old Style)|1917-11-07].
    The rising began on [25 October 1917 O.S. (7 November N.S.)|1917-11-07].
    The duke died on [24 January 1712 (Old Style)|1712-01-24].
    The duke died on [24 January 1712 O.S.|1712-01-24], in his bed.
    The duke died on [24 January 1712 (New Style)|1712-01-24].
    The duke was baptised on [5 January 1819 [O.S. 24 December 1818]|1819-01-05].
    The duke was baptised on [10 February 1711/12|1712-02-10].
    The duke was baptised on [10 February 1711/2|1712-02-10].
    The duke was baptised on [February 10, 1711/12|1712-02-10].
    The duke was baptised in [February 1711/12|1712-02].
    Petrova ([12 March [O.S. 29 February] 1888 – 4 June 1950|1888-03-12/1950-06-04]) taught.
    The old style of writing died in [1712|1712].
    He was born on [11 November 1867|1867-11-11] (baptised [30 December|1867-12-30]).
    The house (built [4 May 1801|1801-05-04]) burned on [11 May 1801|1801-05-11].
    The rising began on [25 October/7 November 1917|1917-11-07].
    The rising began on [October 25 [November 7], 1917|1917-11-07].
    The duke died on [16 December 1916 (29 December New Style)|1916-12-29].
    The duke died on [25 December 1917 (7 January)|1918-01-07].
    The duke died on [24 January 1712|1712-01-24] (buried [11 February|1712-02-11]).
    The duke died on [4 May 1850|1850-05-04] ([17 May|1850-05-17]).
    He drew snow on [3 June 1711|1711-06-03] in the old style.
    The duke died on [7 November 1917 (25 October by the Julian calendar)|1917-11-07].
    The duke reigned in [1711|1711].
    Vera Lusk was born in Tula on [5 March [O.S. 21 February] 1871|1871-03-05].
    Vera Lusk was born in Tula on [March 5 [O.S. February 21], 1871|1871-03-05].
    Vera Lusk ([5 March 1871 (O.S. 21 February 1871)|1871-03-05]) sang.
    The edict of [3 March (19 February) 1861|1861-03-03] freed them.
    The edict came on [19 February (3 March, N.S.) 1861|1861-03-03].
    The edict came on [19 February 1861 (Old Style)|1861-02-19].
    The edict came on [19 February 1861, Old Style|1861-02-19].
    The edict came on [3 March 1861 (19 February according to the Julian calendar)|1861-03-03].
    The edict came on [3 March/19 February 1861|1861-03-03].
    The edict came on [January 30, 1648/49|1649-01-30].
    The edict came on [30 January 1648/9|1649-01-30].
    The season of [1911/12|1911/1912] was wet.
    The edict came on [Sunday, 3 March [O.S. 19 February] 1861|1861-03-03].
    Lusk was born on [5 (17) August 1850|1850-08-17].
    Lusk was born on [5 [17] August 1850|1850-08-17] in Tver.
    Lusk was born on [5/17 August 1850|1850-08-17].
    Lusk was born on [November 11 (October 30, Old Style), 1867|1867-11-11].
    Lusk ([29 March [O.S. 17 March] 1868 – 18 June 1936|1868-03-29/1936-06-18]) wrote.
    Lusk was born on [11 November 1867 (O.S.: 30 October)|1867-11-11].
    Lusk was born on [11 November (Julian: 30 October) 1867|1867-11-11].
    Lusk was born on [30 October 1867 in the Julian calendar|1867-10-30].
    On [the night of 5/6 August 1850|1850-08-05/1850-08-06] it burned.
    The bill (17 pages) of [5 August 1850|1850-08-05] failed.
    Lot 5 ([17 August 1850|1850-08-17]) failed.
    He paid 5 (17) in [August 1850|1850-08].
    It rained on [5 August/6 August 1850|1850-08-05/1850-08-06].
    On [5/6 August 1850|1850-08-05/1850-08-06] it burned.
    He read 5/6 of it by [August 1850|1850-08].
    """
}
