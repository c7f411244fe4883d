/// Expressions for the tests: seasons with their year.
///
/// Each line marks its expressions with their values; "-" stands for none.
enum SeasonsTable {
  static let lines = """
    The dam broke in [the spring of 1898|1898-21].
    The dam broke in [spring 1898|1898-21].
    The dam broke in [the summer of 1899|1899-22].
    The dam broke in [summer 1899|1899-22].
    The dam broke in [the autumn of 1900|1900-23].
    The dam broke in [autumn 1900|1900-23].
    The dam broke in [the fall of 1900|1900-23].
    The dam broke in [fall 1900|1900-23].
    The dam broke in [the winter of 1901|1901-24].
    The dam broke in [winter 1901|1901-24].
    The dam broke in [early spring 1902|1902-21].
    The dam broke in [the early summer of 1902|1902-22].
    The dam broke in [the late summer of 1902|1902-22].
    By [the end of the summer of 1903|1903-22] it was mended.
    During [the Autumn of 1904|1904-23] they left.
    """
}
