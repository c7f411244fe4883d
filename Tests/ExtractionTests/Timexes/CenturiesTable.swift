/// Expressions for the tests: centuries in Roman numerals, with hyphens and in lists.
///
/// Each line marks its expressions with their values; "-" stands for none.
enum CenturiesTable {
  static let lines = """
    In [the XIX century|18XX] the port silted up.
    In [the XIXth century|18XX] the port silted up.
    In [the XVIIIth century|17XX] the port was deep.
    By [the end of the XV century|14XX] it was walled.
    In [the early XX century|19XX] trams came.
    In [the second half of the XVI century|15XX] plague came.
    In [the XIX and XX centuries|18XX/19XX] it grew.
    In [the 18th and 19th centuries|17XX/18XX] it grew.
    In [the seventeenth and eighteenth centuries|16XX/17XX] it grew.
    A [nineteenth-century|18XX] clock stood there.
    The [nineteenth-century|18XX] clock stood there.
    A [twenty-first-century|20XX] clock stood there.
    A [late 18th-century|17XX] clock stood there.
    A [mid-eighteenth-century|17XX] clock stood there.
    [18th- and 19th-century|17XX/18XX] maps show the ford.
    [Eighteenth- and nineteenth-century|17XX/18XX] maps show the ford.
    A [XIX-century|18XX] chapel stood there.
    King Louis XIV built it.
    The XIV Corps and Chapter XIX are gone.
    The XX Congress met.
    He was I, she was V.
    During [the late XIX|18XX] and [early XX centuries|19XX] it grew.
    [XIXth-century|18XX] engravings show it.
    From [the fourteenth to the sixteenth century|13XX/15XX] it was ruled by dukes.
    In [the 3rd|-] and [2nd centuries BC|-] it was Greek.
    [The mid-nineteenth-century|18XX] ruin was sold.
    Both [17th- and 18th-century|16XX/17XX] chairs are there.
    [The XX century|19XX] was cruel.
    In [the first quarter of the XX century|19XX] it grew.
    In [the mid-XIX century|18XX] it grew.
    At [the turn of the XX century|19XX] it grew.
    In the [1890s|189X] and [the early twentieth century|19XX] it grew.
    The [Eighteenth-century|17XX] house fell.
    """
}
