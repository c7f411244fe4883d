import Chronology
import Extraction
import Language
import TestSupport
import Testing

@Suite("Time expressions")
struct TimexTests {
  private func timexes(_ text: String) throws -> (found: [TimeExpression], tokens: [Token]) {
    let passage = try #require(Passage.paragraph(text))
    let tokens = Tokenizer.tokens(of: 0..<passage.bytes.count, in: passage)
    let resolved = DocumentTimexes(passages: [passage]).resolved
    let readings = TimeExpressionReader.readings(of: resolved, tokens: tokens)
    return (readings.map(\.expression), tokens)
  }

  @Test(
    "a date means what it says",
    arguments: [
      ("He came on 26 June 1908.", "1908-06-26"), ("He came on June 26, 1908.", "1908-06-26"),
      ("He came on the 26th of June, 1908.", "1908-06-26"),
      ("On Friday, June 26, 1908 he came.", "1908-06-26"),
      ("He came on 1908-06-26.", "1908-06-26"), ("In March 1927 he came.", "1927-03"),
      ("In March of 1927 he came.", "1927-03"), ("In 1933 he came.", "1933"),
      ("He came in the year 1933.", "1933"), ("In the 1920s he came.", "192X"),
      ("In the 1920’s he came.", "192X"), ("In the early 1950s he came.", "195X"),
      ("In the 19th century he came.", "18XX"), ("In the nineteenth century he came.", "18XX"),
      ("In the spring of 1898 he came.", "1898-21"), ("In autumn 1986 he came.", "1986-23"),
      ("He died in 44 BC.", "-0043"), ("He died on 15 March 44 BC.", "-0043-03-15"),
      ("He died in AD 14.", "0014"), ("About 1822 he came.", "1822~"),
      ("He served in 1948-1949.", "1948/1949"), ("He served in 1939–45.", "1939/1945"),
      ("He ruled from March 1981 to June 1983.", "1981-03/1983-06"),
      ("It lasted from March to June 1983.", "1983-03/1983-06"),
      ("Between 1914 and 1918 he fought.", "1914/1918"),
      ("Between 1970-73 they ruled.", "1970/1973"),
      ("The war of 5-10 June 1967 was short.", "1967-06-05/1967-06-10"),
      ("It lasted June 5–10, 1967.", "1967-06-05/1967-06-10"),
      ("By the end of 1971 it grew.", "1971"), ("Since 1984 it grew.", "1984"),
    ])
  func values(_ text: String, _ edtf: String) throws {
    #expect(try timexes(text).found.compactMap(\.date?.edtf) == [edtf])
  }

  @Test(
    "a number or word that only looks like a date is none",
    arguments: [
      "They executed 1889 different actions.", "It may rain.", "The march was long.",
      "On the vote, 5.44% agreed.", "The IBM 7090 sold well.", "It took 1,200 workers.",
      "Route 66 runs west.", "The 20th Congress met.", "He lost 1500 km from home.",
      "It weighed 80 tons.", "The price was $ 1944.", "In the 31 February 1900 edition it stood.",
    ])
  func impostors(_ text: String) throws {
    let dates = try timexes(text).found.compactMap(\.date?.edtf)
    #expect(dates.allSatisfy { $0 == "1900" } && dates.count <= 1)
  }

  @Test(
    "a date without a year keeps its month and day",
    arguments: [("On June 17, he left.", 6, 17), ("On 29 June he left.", 6, 29)])
  func yearless(_ text: String, _ month: Int, _ day: Int) throws {
    #expect(try timexes(text).found.map(\.meaning) == [.yearless(month: month, day: day)])
  }

  @Test("a share after a day is not its year")
  func share() throws {
    let found = try timexes("On March 4, 44% of voters agreed.").found
    #expect(found.map(\.meaning) == [.yearless(month: 3, day: 4)])
  }

  @Test(
    "a time that leans on another has no date",
    arguments: [
      "Two years later he left.", "The same year he left.", "In the following 1987 he left.",
      "At 13:30 he left.", "After a week he left.", "At the age of 18 he left.",
      "In 2007 and 2008 he left.",
    ])
  func vague(_ text: String) throws {
    let found = try timexes(text).found
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.date == nil })
  }

  @Test(
    "the preposition tells how the date binds",
    arguments: [
      ("It stood until June 1944.", TimeExpression.Signal.until), ("By 1964 it stood.", .by),
      ("It stood after 1965.", .after), ("The law of 1955 stood.", .of),
      ("It stood since 1984.", .since), ("In 1955 it stood.", .in),
      ("The winner in the 1970 elections stood.", .of), ("On 4 May 1970 it stood.", .on),
      ("It stood up to 1970.", .until), ("It stood during the 1920s.", .during),
    ])
  func signals(_ text: String, _ signal: TimeExpression.Signal) throws {
    #expect(try timexes(text).found.map(\.signal) == [signal])
  }
}
