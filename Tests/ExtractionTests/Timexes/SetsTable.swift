/// Expressions for the tests: sets.
///
/// Each line marks its expressions with their values; "-" stands for none.
enum SetsTable {
  static let lines = """
    The boat sailed [daily|P1D].
    The boat sailed [weekly|P1W].
    The boat sailed [every day|P1D].
    The boat sailed [every year|P1Y].
    The boat sailed [each week|P1W].
    The boat sailed [twice a week|P1W].
    The boat sailed [once a year|P1Y].
    The boat sailed [three times a day|P1D].
    The boat carried 40 passengers [per day|P1D].
    The mine made 300 tons [a month|P1M].
    The council met [annually|P1Y].
    """
}
