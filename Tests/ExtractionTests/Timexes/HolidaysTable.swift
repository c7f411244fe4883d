/// Expressions for the tests: named days.
///
/// Each line marks its expressions with their values; "-" stands for none.
enum HolidaysTable {
  static let lines = """
    They were home by [Christmas 1914|1914-12-25].
    They were home on [Christmas Day 1914|1914-12-25].
    They were home on [Christmas Eve 1914|1914-12-24].
    In [August 1914|1914-08] he enlisted. By [Christmas|1914-12-25] he was dead.
    They met on [Halloween 1920|1920-10-31].
    They met at [Christmas, 1921|1921-12-25].
    They met on [Halloween, 1922|1922-10-31].
    """
}
