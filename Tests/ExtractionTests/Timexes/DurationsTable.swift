/// Expressions for the tests: durations.
///
/// Each line marks its expressions with their values; "-" stands for none.
enum DurationsTable {
  static let lines = """
    They waited for [two days|P2D].
    They waited for [three weeks|P3W].
    They waited for [six months|P6M].
    They waited for [ten years|P10Y].
    They waited for [twenty-five years|P25Y].
    They waited for [24 hours|PT24H].
    They waited for [40 minutes|PT40M].
    They waited for [a week|P1W].
    They waited for [an hour|PT1H].
    They waited for [half an hour|PT0.5H].
    They waited for [a few days|PXD].
    They waited for [several months|PXM].
    They waited for [many years|PXY].
    They waited for [weeks|PXW].
    They waited for [over nine months|P9M].
    They waited for [more than three years|P3Y].
    They waited for [nearly a year|P1Y].
    They waited for [almost two decades|P2DE].
    They waited for [less than a month|P1M].
    They waited for [two and a half years|P2.5Y].
    They waited for [a century|P1CE].
    It was a [ten-day|P10D] march.
    It was a [24-year|P24Y] reign.
    It was a [year-long|P1Y] trial.
    It was a [nine day long|P9D] march.
    It was a [thirty year|P30Y] truce.
    After [two months of fierce rain|P2M] the wall fell.
    After [eight years of exile|P8Y] he came home.
    After [several days of haggling and drink|PXD] he signed.
    Within [a month|P1M] the wall fell.
    Within [days|PXD] the wall fell.
    The youngest was [nineteen years old|P19Y].
    He died at the age of [81|P81Y].
    He died aged [eighty-one|P81Y].
    In [the first two years of the siege|P2Y] nobody starved.
    During [the last three weeks|P3W] nobody slept.
    Over [the next few months|PXM] they built a raft.
    For [the next decade|P1DE] she wrote nothing.
    """
}
