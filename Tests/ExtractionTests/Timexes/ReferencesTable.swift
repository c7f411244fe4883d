/// Expressions for the tests: past, present and future.
///
/// Each line marks its expressions with their values; "-" stands for none.
enum ReferencesTable {
  static let lines = """
    The mill is [now|-] a museum.
    The mill is [currently|-] a museum.
    The [former|-] mill is a museum.
    The mill was [recently|-] sold.
    In [the future|-] it may be a museum.
    In [the past|-] it was a mill.
    The [current|-] owner is deaf.
    [Today|-] it is a museum.
    It stood in [present-day|-] Norland.
    """
}
