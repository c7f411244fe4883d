/// Expressions for the tests: eras before and after the year.
///
/// Each line marks its expressions with their values; "-" stands for none.
enum ErasTable {
  static let lines = """
    He died in [44 BC|-0043].
    He died in [44 B.C.|-0043].
    He died in [44 BCE|-0043].
    He died in [AD 14|0014].
    He died in [A.D. 14|0014].
    He died in [14 AD|0014].
    He died in [14 CE|0014].
    On [15 March 44 BC|-0043-03-15] it rained.
    In [March 44 BC|-0043-03] it rained.
    In [the spring of 480 BC|-0479-21] they crossed.
    In [summer 480 BC|-0479-22] they crossed.
    The siege began in [early 480 BC|-0479].
    The war ([499-493 BC|-0498/-0492]) was lost.
    The revolt lasted from [499 to 493 BC|-0498/-0492].
    It fell by [the end of 406 BC|-0405].
    The temple dates from [ca. 466 BC|-0465~].
    The poet ([837-908|0837/0908]) was rich.
    The road was laid in [120 AD|0120].
    """
}
