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
    They march on the town at dawn.
    March on, said the sergeant.
    Soldiers who March knew were gone.
    It may be that he may go.
    May Robson sang in the choir.
    Theresa May left the room.
    Mrs. May and Mr. March argued.
    The second of them was taller.
    The second man fell.
    He came second in the race.
    The fall of the wall surprised them.
    After the fall of the fort they fled.
    Fall back, he cried.
    Prices fall in bad times.
    A coil spring broke.
    The spring of the trap was rusty.
    The spring rose by a foot.
    The spring water was cold.
    Spring water was sold there.
    Hot spring baths drew crowds.
    The sun sat low.
    He sat in the sun.
    The sat nav was wrong.
    Jan Bell and Jan Lusk met.
    August Bell was tall.
    April was his daughter.
    June laughed at him.
    Julian May wrote it.
    Augustus and June Carter sang.
    He drove down March Street.
    Winter Street is closed.
    Summer Bell sang.
    He read verse 12 and verse 14.
    The figures of 1800 men are wrong.
    He weighed 1900 grams.
    He owned 1200 sheep.
    The year book was lost.
    The hour hand fell off.
    The day nursery was full.
    The minute details bored him.
    He won by a second.
    A one-second delay ruined it.
    He gave a second speech.
    The decade counter broke.
    The Daily Mail said so.
    The Weekly News said so.
    Monday Island is far.
    Sunday Bell played well.
    The score was 3/4.
    He ate 3/4 of it.
    He moved 1/2/3 steps.
    Room 12.10.1908 was shut.
    He dialled 12-34-5678.
    Henry VIII and Louis XV met.
    Type I and type II units.
    The twenties of the pack were lost.
    He scored in the high nineties.
    The seventies of the sheep died.
    Good fridays are rare.
    The Thanksgiving Parade Company failed.
    Easter eggs were sold.
    The Ascension Islanders left.
    He dated the end of the road.
    The middle of the road was wet.
    The start of the race was late.
    The then mayor resigned.
    From then-mayor Bell he took it.
    He was 9 to 10 feet tall.
    Between 9 and 10 men came.
    He lived at 9 to 10 Main Road.
    The new style of 1 or 2 painters.
    OS 10 and NS 20 are codes.
    The old style clock.
    He saw six in the evening.
    He was seen at nine in the town.
    Of the ten in the afternoon class, nine passed.
    """
}
