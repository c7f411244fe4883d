/// Expressions for the tests: decades and centuries.
///
/// Each line marks its expressions with their values; "-" stands for none.
enum DecadesTable {
  static let lines = """
    In the [1920s|192X] jazz came.
    In the [1920's|192X] jazz came.
    In the [1920’s|192X] jazz came.
    In [the early 1950s|195X] the wells ran dry.
    In [the late 1950s|195X] they were filled.
    In [the mid-1940s|194X] he was young.
    In [the mid 1940s|194X] he was young.
    By [the end of the 1880s|188X] it was gone.
    At [the beginning of the 1770s|177X] it was new.
    Since the [1990s|199X] it has grown.
    A [1960s|196X] car stood there.
    In the ['70s|197X] they moved.
    In [the late '70s|197X] they moved.
    In [the 19th century|18XX] the town grew.
    In [the nineteenth century|18XX] the town grew.
    In [the 21st century|20XX] the town shrank.
    In [the twenty-first century|20XX] the town shrank.
    In [the early 18th century|17XX] it was a port.
    In [the late sixteenth century|15XX] it was a port.
    In [the mid-17th century|16XX] it was a port.
    By [the end of the 12th century|11XX] it was walled.
    At [the beginning of the 20th century|19XX] it was sold.
    In [the first half of the 15th century|14XX] it was free.
    In [the second half of the fifteenth century|14XX] it was free.
    The churches of [the 3rd century AD|02XX] are gone.
    A [17th century|16XX] clock stood there.
    """
}
