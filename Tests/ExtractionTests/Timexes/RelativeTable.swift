/// Expressions for the tests: steps from the story.
///
/// Each line marks its expressions with their values; "-" stands for none.
enum RelativeTable {
  static let lines = """
    In 1945 he went to sea. [8 years later|1953] he drowned.
    In 1945 he went to sea. [Two years later|1947] he drowned.
    In 1945 he went to sea. [A year later|1946], he drowned.
    In 1945 he went to sea. [Ten years earlier|1935] he had married.
    In 1945 he went to sea. [A decade later|1955] he drowned.
    In 1945 he went to sea. [Just four years later|1949] he drowned.
    In 1945 he went to sea. [The following year|1946] he drowned.
    In 1945 he went to sea. [The next year|1946] he drowned.
    In 1945 he went to sea. He had married [the previous year|1944].
    In 1945 he went to sea. [That year|1945] he drowned.
    In 1945 he went to sea. [The same year|1945] he drowned.
    In 1945 he went to sea. In [that same year|1945] he drowned.
    In 1945 he went to sea. [Later that year|1945] he drowned.
    In 1945 he went to sea. By [the end of the year|1945] he was dead.
    In 1945 he went to sea. In [August of that year|1945-08] he drowned.
    In 1945 he went to sea. On [9 August of that year|1945-08-09] he drowned.
    In 1945 he went to sea. In [the summer of that year|1945-22] he drowned.
    In 1945 he went to sea. In [May of the following year|1946-05] he drowned.
    In 1945 he went to sea. [Early the next year|1946] he drowned.
    In May 1945 he went to sea. [Two months later|1945-07] he drowned.
    In May 1945 he went to sea. [The next month|1945-06] he drowned.
    In May 1945 he went to sea. [Later that month|1945-05] he drowned.
    In May 1945 he went to sea. By [the end of the month|1945-05] he was dead.
    In May 1945 he went to sea. [The following spring|1946-21] he drowned.
    In October 1945 he went to sea. [The next spring|1946-21] he drowned.
    In December 1945 he went to sea. [A month later|1946-01] he drowned.
    On 5 May 1945 he went to sea. [The next day|1945-05-06] he drowned.
    On 5 May 1945 he went to sea. [The following day|1945-05-06] he drowned.
    On 5 May 1945 he went to sea. [Two days later|1945-05-07] he drowned.
    On 5 May 1945 he went to sea. [A week later|1945-05-12] he drowned.
    On 5 May 1945 he went to sea. [Three weeks later|1945-05-26] he drowned.
    On 5 May 1945 he went to sea. [That day|1945-05-05] he drowned.
    On 5 May 1945 he went to sea. [The same day|1945-05-05] he drowned.
    On 5 May 1945 he went to sea. [The day before|1945-05-04], he had married.
    On 5 May 1945 he went to sea. [That night|1945-05-05] he drowned.
    On 5 May 1945 he went to sea. [The next morning|1945-05-06] he drowned.
    On 31 December 1899 he went to sea. [The next day|1900-01-01] he drowned.
    On 28 February 1900 he went to sea. [The next day|1900-03-01] he drowned.
    In 1945 he went to sea. [Three years before|1942], he had married.
    In 1945 he went to sea. [A year earlier|1944] he had married.
    In June 1945 he went to sea. [Six months earlier|1944-12] he had married.
    In June 1945 he went to sea. He had married [the previous month|1945-05].
    In June 1945 he went to sea. In [the same month|1945-06] he drowned.
    In June 1945 he went to sea. [The following month|1945-07] he drowned.
    On 30 June 1945 he went to sea. [The day after|1945-07-01], he drowned.
    On 30 June 1945 he went to sea. [A fortnight later|1945-07-14] he drowned.
    On 30 June 1945 he went to sea. [The same evening|1945-06-30] he drowned.
    On 30 June 1945 he went to sea. [That morning|1945-06-30] he had married.
    On 30 June 1945 he went to sea. At [the same time|1945-06-30] she left.
    In 1899 he went to sea. [Two centuries later|2099] nobody knew him.
    In 490 BC they landed. [The following year|-0488] they left.
    In the 1920s he sailed. In [the following decade|193X] he stayed at home.
    """
}
