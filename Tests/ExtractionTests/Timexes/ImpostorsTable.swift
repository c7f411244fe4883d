/// Expressions for the tests: what only looks like a time.
///
/// Each line marks its expressions with their values; "-" stands for none.
enum ImpostorsTable {
  static let lines = """
    They executed 1889 different actions.
    The bureau employed 1500 clerks.
    It may rain.
    The march was long.
    The spring, cold and deep, fed the house.
    The wall began to fall.
    On the vote, 5.44% agreed.
    The IBM 7090 sold well.
    It took 1,200 workers.
    Route 66 runs west.
    Route 1128 runs west.
    No. 2914 was the fastest engine.
    The 20th Congress met.
    The Twentieth Army marched.
    He lost 1500 km from home.
    It weighed 80 tons.
    The price was $1944.
    The price was £1850.
    It cost 1914 dollars.
    He read page 1912.
    Section 1983 is void.
    Flight 1549 landed.
    The hill is 1250 metres high.
    About 1300 people came.
    There were 180 dead.
    The score was 21-14.
    The second wall fell.
    The third of them left.
    April Bell sang.
    August Stone sang.
    He gave a quarter of it away.
    The minute book is lost.
    Some 2000 soldiers fled.
    The ship carried 1750 tons.
    The code is F-1900.
    The bill, $1,945, was paid.
    It was 1600 feet long.
    March on, he said.
    The fall of the wall was loud.
    """
}
