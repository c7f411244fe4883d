/// Expressions for the tests: years from the story.
///
/// Each line marks its expressions with their values; "-" stands for none.
enum ResolutionTable {
  static let lines = """
    On 2 May 1970 he left. On [3 June|1970-06-03] he came back.
    On 2 May 1970 he left. In [June|1970-06] he came back.
    On 2 May 1970 he left. In [the autumn|1970-23] he came back.
    On 2 May 1970 he left. By [late August|1970-08] he was back.
    In November 1970 he left. In [January|1971-01] he came back.
    In November 1970 he left. On [3 March|1971-03-03] he came back.
    In 1970 he left. In [June|1970-06] he came back. In [July|1970-07] he left again.
    In November 1970 he left. In [January|1971-01] he came back. In [March|1971-03] he left. In May 1971 he died.
    On 3 May 1970 he left. On [1 May|1970-05-01] he had packed. On [4 May|1970-05-04] he was in Lima.
    In July 1863 the town (built in 1702) burned. In [August|1863-08] it was rebuilt.
    In July 1863 he came, since 1850 a widower. In [August|1863-08] he married.
    The law of 1702 was dropped in July 1863. In [August|1863-08] it came back.
    Lusk, born in 1820, came in July 1863. In [August|1863-08] she left.
    In 1916 they met. On [Easter Monday|1916-04-24] they rose.
    In March 1916 they met. By [Whit Sunday|1916-06-11] they were dead.
    The judge left in 1905. On [3 May (20 April O.S.)|1905-05-03] he came back.
    From [October 1944 to March|1944-10/1945-03] they marched.
    They marched from [May to July|1969-05/1969-07] after June 1969 was over.
    """
}
