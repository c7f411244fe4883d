/// Expressions for the tests: what leans on another date.
///
/// Each line marks its expressions with their values; "-" stands for none.
enum AnchoredTable {
  static let lines = """
    In the war of [1914|1914] he drove. In the [fifties|195X] he rested.
    In [1952|1952] he drove. In [the early sixties|196X] he rested.
    In [1848|1848] he drove. In [1852|1852] he sailed. In the [sixties|186X] he rested.
    In [1848|1848] he drove. In [1852|1852] he sailed. In the ['60s|186X] he rested.
    In [1952|1952] he drove. In the ['60s|196X] he rested.
    He was in his fifties.
    The temperature was in the fifties.
    In [1945|1945] he went to sea. Since [then|1945] he has been silent.
    In [June 1945|1945-06] he went to sea. By [then|1945-06] she was dead.
    On [5 May 1945|1945-05-05] he went to sea. Until [then|1945-05-05] he had slept.
    In [1945|1945] he went to sea. From [then|1945] on he was silent.
    In [1945|1945] he went to sea, and then he drowned.
    On [4 May 1970|1970-05-04] between [9|1970-05-04T21:00:00] and [10 p.m.|1970-05-04T22:00:00] it rang.
    In [May 1970|1970-05] it rang between [9|1970-05] and [10 p.m.|1970-05].
    In [1909|1909] they met. On [Good Friday of the next year|1910-03-25] they met again.
    In [1909|1909] they met. On [Christmas Eve of that year|1909-12-24] they met again.
    On [4 May 1970|1970-05-04] between [nine|1970-05-04T09:00:00] and [ten o'clock|1970-05-04T10:00:00] it rang.
    On [4 May 1970|1970-05-04] from [11|1970-05-04T11:00:00] to [1 p.m.|1970-05-04T13:00:00] it rang.
    [Two years after the war of 1870|1872] he came home.
    [Ten years after 1848|1858] he came home.
    [Three days before the invasion of 6 June 1944|1944-06-03] he came home.
    [A week after the storm of 28 February 1900|1900-03-07] he came home.
    [Two months after the revolt of February 1917|1917-04] he came home.
    [Two years after the 1848 revolt|1850] he came home.
    [Three days after the war of 1870|-] he came home.
    [Two years after the fire|-] he came home.
    In [1945|1945] he sailed. On [the tenth anniversary of the fire|-] he came home.
    On [the fiftieth anniversary of 26 June 1908|1958-06-26] a stone was set.
    On [the tenth anniversary of the revolt of 1848|1858] a stone was set.
    The spring rose to the roof in [1870|1870].
    The spring water is cold.
    They spring from nowhere.
    He sat on the sun deck in [May 1901|1901-05].
    On [12 March 1931|1931-03-12], [the tenth anniversary of the fire|1931-03-12], they met.
    In [1945|1945] he sailed. [Two years after the fall of the fort|-] he drowned.
    [The day before 6 June 1944|1944-06-05] it rained.
    [A few years after 1848|-] it rained.
    [Two years after the war of 1870-71|-] it rained.
    In [1952|1952] he sailed. In the [thirties and forties|193X/194X] he had been poor.
    In the [nineteen-fifties|195X] he sailed.
    On [4 May 1970|1970-05-04] between [9:30|1970-05-04T21:30:00] and [10:15 p.m.|1970-05-04T22:15:00] it rang.
    On [4 May 1970|1970-05-04] the shop was open [9|1970-05-04T09:00:00]-[11 a.m.|1970-05-04T11:00:00] only.
    Asked by then Senator Bell, he was silent.
    He saw between nine and ten ships.
    He sold from 9 to 10 pigs.
    The highs were in the seventies.
    They were in their twenties.
    [One hundred years after the treaty of 4 May 1648|1748] it rained.
    [Five weeks before Easter Sunday 1916|1916-03-19] it rained.
    In [the late fifties|195X] the mine of [1920|1920] closed.
    The [1950s and '60s|195X/196X] were good.
    Since the [eighteen-seventies|187X] it had been shut.
    [Four years before the earthquake of 1906|1902] the hall was built.
    [Six weeks after the treaty of 10 May 1871|1871-06-21] the hall was built.
    [The day after the fire of 10 May 1871|1871-05-11] the hall was built.
    [Three months before the elections of June 1930|1930-03] the hall was built.
    On [the 25th anniversary of the battle of 2 May 1866|1891-05-02] it was unveiled.
    From [9|-] to [11 p.m.|-] it rained.
    Until [then|-], nobody had won.
    [Three days before Easter 1930|1930-04-17~] it rained.
    In [1848|1848] he drove. In the [sixties|196X] his house still stood.
    In [1848|1848] he drove. In [2003|2003] his house stood. In the ['20s|192X] it had burned.
    They met on [Easter Sunday in 1930|1930-04-20].
    """
}
