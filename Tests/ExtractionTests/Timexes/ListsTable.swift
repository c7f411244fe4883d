/// Expressions for the tests: lists, which are several dates.
///
/// Each line marks its expressions with their values; "-" stands for none.
enum ListsTable {
  static let lines = """
    Snow fell on [4|1911-05-04] and [6 May 1911|1911-05-06].
    Snow fell on [May 4|1911-05-04] and [9, 1911|1911-05-09].
    It flooded in [1901|1901] and [1905|1905].
    It flooded in [1901|1901], [1905|1905] and [1910|1910].
    It flooded in [April|1955-04] and [June 1955|1955-06].
    It flooded in [September and October 1970|1970-09/1970-10].
    It flooded in [late 1940|1940] and [early 1941|1941].
    It flooded in [the spring|1943-21] and [autumn of 1943|1943-23].
    The wars of [1812|1812] and [1848|1848] were lost.
    """
}
