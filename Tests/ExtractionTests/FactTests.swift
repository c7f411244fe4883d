import Chronology
import EnglishModel
import Extraction
import Language
import Testing

@Suite("Dated facts")
struct FactTests {
  private let model: LanguageModel

  init() throws { model = try LanguageModel.english() }

  private func facts(_ text: String) -> [DatedFact] {
    let document = TextFormat.plain.read(SourceText(name: "a.txt", text: text))
    let sentences = document.annotatedSentences(model: model)
    let names = NameTable(of: sentences)
    let finder = FactFinder(names: names)
    let referents = Antecedents.names(in: sentences, names: names)
    return zip(sentences, referents).flatMap { finder.outcomes(in: $0, referents: $1) }
      .flatMap { (try? $0.get()) ?? [] }
  }

  func told(_ text: String) -> [String] {
    facts(text).map { fact in
      [fact.subject.text, fact.adverbs.text, fact.verb.lemma, fact.complement.text, fact.date.edtf]
        .filter { !$0.isEmpty }.joined(separator: " | ")
    }
  }

  @Test(
    "a plain clause gives subject, verb, complement and date",
    arguments: [
      (
        "In 1926, Laura Mena entered the faculty of law in Quito.",
        "Laura Mena | enter | the faculty of law in Quito | 1926"
      ),
      (
        "Laura Mena was born on 3 May 1908 in Quito.", "Laura Mena | bear | in Quito | 1908-05-03"
      ),
      (
        "On 4 May 1931, at a rally in Lima, Laura Mena founded the Workers’ League.",
        "Laura Mena | found | the Workers’ League | 1931-05-04"
      ),
      (
        "Laura Mena, who led a mill in Lima, opened the Mena School in March 1940.",
        "Laura Mena | open | the Mena School | 1940-03"
      ),
      (
        "Laura Mena, who came to power in 1927, changed little.",
        "Laura Mena | come | to power | 1927"
      ),
      (
        "By 1956 France had committed 400,000 troops to Algeria.",
        "France | commit | 400,000 troops to Algeria | 1956"
      ),
      (
        "Laura Mena served as mayor of Quito from March 1931 to June 1933.",
        "Laura Mena | serve | as mayor of Quito | 1931-03/1933-06"
      ),
      (
        "In 1938 Laura Mena was first elected to the Senate of Ecuador and moved away.",
        "Laura Mena | first | elect | to the Senate of Ecuador | 1938"
      ),
      (
        "However, in 1950 the National Museum of Lima was opened.",
        "the National Museum of Lima | open | 1950"
      ),
      (
        "In 1926, Laura Mena entered the faculty of law in Quito.[12] [3]",
        "Laura Mena | enter | the faculty of law in Quito | 1926"
      ),
      (
        "General Laura Mena was shot on 4 May 1931. Every general in Lima was warned.",
        "General Laura Mena | shoot | 1931-05-04"
      ),
      (
        "The port of Lima fell to the rebels of Quito early in 1862, which raised prices.",
        "the port of Lima | fall | to the rebels of Quito | 1862"
      ),
      (
        "In 1942 Laura Mena repelled an attack against Lima and, at a high cost, left the city.",
        "Laura Mena | repel | an attack against Lima | 1942"
      ),
    ])
  func plain(_ text: String, _ expected: String) {
    #expect(told(text) == [expected])
  }

  @Test(
    "what did not surely happen, or cannot be told without its page, gives nothing",
    arguments: [
      "In 1926 it entered the faculty of law in Quito.",
      "In 1926 the party entered the coalition of Quito.",
      "In 1926 this law changed the constitution of Peru.",
      "In 1926 Laura Mena did not enter the faculty of law.",
      "In 1926 Laura Mena would have entered the faculty of law.",
      "In 1926 Laura Mena may have entered the faculty of law.",
      "Laura Mena planned to enter the faculty of law in 1926.",
      "Laura Mena allegedly entered the faculty of law in 1926.",
      "Had Laura Mena entered the faculty of law in 1926?",
      "In 1926 Laura Mena said:", "In 1926 Laura Mena said that she was tired.",
      "Laura Mena announced that the bridge of Lima was built in 1926.",
      "Laura Mena won the elections of 1926 in Peru.",
      "After 1926 Laura Mena entered the faculty of law.",
      "Laura Mena left Peru two years later in great haste.",
      "In 1926 and 1927 Laura Mena visited Lima.",
      "The plan, which was to begin in 1926, was dropped by Laura Mena.",
      "In 1926 the XYZ entered the Senate of Peru.",
      "In 1926 Laura Mena again entered the Senate of Peru.",
      "Laura Mena believed in 1926 in the party of Lima.",
      "“In 1926 Laura Mena entered the Senate of Peru, and nobody minded it at all,” he said.",
      "Executed were 1889 actions of Laura Mena.",
      "Judges in Lima charged Laura Mena with the murder of a guard in Quito in May 1926.",
      "Laura Mena received the Medal of Peru for a bridge built at Lima in 1926.",
      "By 1926 the Army of Peru had launched an offensive, Operation Condor, in Lima.",
    ])
  func abstention(_ text: String) {
    #expect(told(text).isEmpty)
  }

  @Test(
    "the tree shows clauses that no pattern of words does",
    arguments: [
      (
        "Laura Mena left the city of Lima and in 1932 founded the Mena School in Quito.",
        ["Laura Mena | found | the Mena School in Quito | 1932"]
      ),
      (
        "Laura Mena moved to Lima in 1930 and opened the Mena School in Quito in 1932.",
        [
          "Laura Mena | move | to Lima | 1930",
          "Laura Mena | open | the Mena School in Quito | 1932",
        ]
      ),
      (
        "When Laura Mena founded the Workers’ League in 1931, the rich men of Peru laughed.",
        ["Laura Mena | found | the Workers’ League | 1931"]
      ),
      (
        "The League of Workers, which was banned in 1948, lived on in Lima.",
        ["the League of Workers | ban | 1948"]
      ),
      (
        "On 4 June 1973, the Senate of Peru passed the Mena Act, its first in years.",
        ["the Senate of Peru | pass | the Mena Act | 1973-06-04"]
      ),
      (
        "In 1926 Laura Mena founded a School of Law and Letters to teach the children of Lima.",
        ["Laura Mena | found | a School of Law and Letters to teach the children of Lima | 1926"]
      ),
      (
        "In June 1940, after a long night, the Army of Peru invaded and burned the Port of Lima.",
        ["the Army of Peru | invade and burn | the Port of Lima | 1940-06"]
      ),
      (
        "Peru began a war over Quito, invading the Province of Loja in May 1822.",
        ["Peru | invade | the Province of Loja | 1822-05"]
      ),
      (
        "The Army of Peru managed to take the Port of Lima in June 1922.",
        ["the Army of Peru | manage | to take the Port of Lima | 1922-06"]
      ),
      (
        "Nobody in Lima cared; the Senate of Peru passed the Mena Act in March 1922.",
        ["the Senate of Peru | pass | the Mena Act | 1922-03"]
      ),
      ("Italy attacked Greece in October 1940.", ["Italy | attack | Greece | 1940-10"]),
      (
        "On 9 May 1822, Peru, along with two of its neighbours, invaded the Province of Quito.",
        ["Peru | invade | the Province of Quito | 1822-05-09"]
      ),
      (
        "In March 1904, General Laura Mena had taken command of the Army of Peru.",
        ["General Laura Mena | take | command of the Army of Peru | 1904-03"]
      ),
      (
        "On 7 June 1922, the British attacked the Port of Lima.",
        ["the British | attack | the Port of Lima | 1922-06-07"]
      ),
      (
        "On 17 June 1929, the Swedes launched their own invasion of Finland.",
        ["the Swedes | launch | their own invasion of Finland | 1929-06-17"]
      ),
      (
        "On 4 June 1973, the Senate of Peru fell.", ["the Senate of Peru | fall | 1973-06-04"]
      ),
      (
        "After Peru appealed to the League of Nations in 1953, the war ended.",
        ["Peru | appeal | to the League of Nations | 1953"]
      ),
    ])
  func trees(_ text: String, _ expected: [String]) {
    #expect(told(text) == expected)
  }

  @Test(
    "the tree gives no clause that is not stated, or not whole",
    arguments: [
      "Pedro Paz said in Lima that Laura Mena had left the Senate of Peru in 1931.",
      "Pedro Paz wanted to found the School of Lima in the town of Quito in 1931.",
      "Laura Mena served in Lima until the dissolution of the Senate of Peru in July 1931.",
      "Before Laura Mena founded the Workers’ League in 1931, nobody in Peru had voted.",
      "In July 1918, two left Socialists and Guild clerks of Peru, Paz and Mena, killed the judge.",
      "In 1954 nearly 6,000 soldiers of Peru had left Quito and Pedro Paz declared the war over.",
      "Peru closed the mine, forcing the Guild of Lima out of the town in May 1822.",
      "Peru was beaten at Loja, leaving the Province of Quito to its neighbour in May 1822.",
      "On 21 June 1948, a small machine at the School of Lima, nicknamed the Mule, ran for an hour.",
    ])
  func unstated(_ text: String) {
    #expect(told(text).isEmpty)
  }

  @Test("a year is carried on where the story is surely still in it, and not backwards")
  func years() {
    let story = """
      On 2 May 1970 Laura Mena left Lima. On 3 June, Laura Mena reached Quito by train. \
      On 1 January, Laura Mena opened the Mena School.
      """
    #expect(told(story).map { $0.suffix(10) } == ["1970-05-02", "1970-06-03"])
    let apart = """
      Laura Mena left Lima on 2 May 1970.

      On 3 June, Laura Mena reached Quito by train.
      """
    #expect(told(apart).map { $0.suffix(10) } == ["1970-05-02", "1970-06-03"])
    let leap = """
      Laura Mena left Lima on 2 May 1970. In 1976 the Mena School was closed.

      On 3 March, Laura Mena reached Quito by train.
      """
    #expect(told(leap).allSatisfy { !$0.contains("Quito") })
  }

  @Test(
    "a day in two calendars is one date, and no words of the other are left for a question",
    arguments: [
      ("Laura Mena was born on 11 November 1867 [O.S. 30 October] in Quito.", "1867-11-11"),
      ("Laura Mena founded the Mena School on 25 October (7 November) 1917.", "1917-11-07"),
      ("On 7 November 1917 (25 October Old Style), Laura Mena resigned.", "1917-11-07"),
      ("Laura Mena was born on 5 (17) August 1850 in Quito.", "1850-08-17"),
      ("Laura Mena was born on 10 February 1711/12 in Quito.", "1712-02-10"),
      ("Laura Mena founded the Mena School on Easter Monday (24 April) 1916.", "1916-04-24"),
      ("Laura Mena founded the Mena School on 26/6/1908.", "1908-06-26"),
    ])
  func otherCalendar(_ text: String, _ date: String) {
    let found = facts(text)
    #expect(found.map(\.date.edtf) == [date])
    #expect(found.allSatisfy { $0.dateText == nil && $0.dateWords == nil })
  }

  @Test(
    "a feast of a year has its date, or its year where the date cannot be told",
    arguments: [
      ("On Easter Monday 1917, Laura Mena founded the Mena School.", ["1917-04-09"]),
      ("On Easter Monday 1640, Laura Mena founded the Mena School.", ["1640"]),
      ("In 1917 Laura Mena resigned. On Easter Monday she founded the Mena School.", ["1917"]),
      (
        "In March 1917 Laura Mena resigned. On Easter Monday she founded the Mena School. "
          + "In May 1917 she died.", ["1917-03", "1917-04-09", "1917-05"]
      ),
      (
        "In March 1917 Laura Mena resigned. On Thanksgiving she founded the Mena School. "
          + "In May 1918 she died.", ["1917-03", "1917-11-29", "1918-05"]
      ),
    ])
  func feasts(_ text: String, _ dates: [String]) {
    #expect(facts(text).map(\.date.edtf) == dates)
  }

  @Test(
    "a date that is counted from is not that of the clause",
    arguments: [
      "Two years after the war of 1870, Laura Mena founded the Mena School.",
      "Laura Mena founded the Mena School three days before the storm of 6 June 1944.",
      "Laura Mena founded the Mena School ten years after 1848.",
      "Laura Mena founded the Mena School on the fiftieth anniversary of 26 June 1908.",
      "In the fifties Laura Mena founded the Mena School.",
      "Laura Mena founded the Mena School three days before Easter 1930.",
      "By then Laura Mena had founded the Mena School.",
    ])
  func countedFrom(_ text: String) { #expect(told(text).isEmpty) }

  @Test("he and she stand for the one person a paragraph names, and for nobody otherwise")
  func pronouns() {
    let alone = """
      Laura Mena, who lived in Lima, was a lawyer. In 1926 she entered the Senate of Peru.
      """
    #expect(told(alone) == ["Laura Mena | enter | the Senate of Peru | 1926"])
    let overlooked = """
      Laura Mena, who lived in Lima, was a lawyer. The new threat came from White Army General \
      Xolotl. In 1926 she entered the Senate of Peru.
      """
    #expect(told(overlooked).isEmpty)
    let crowded = """
      Laura Mena, who lived in Lima, met Rosa Paz, who wrote. \
      In 1926 she entered the Senate of Peru.
      """
    #expect(told(crowded).isEmpty)
  }

  @Test("a lone surname becomes the full name, an explained acronym its long form")
  func expansion() {
    let text = """
      Laura Mena, who lived in Lima, wrote. The United Workers League (UWL) was known in Peru. \
      In 1931 Mena joined the UWL in Lima.
      """
    #expect(told(text) == ["Laura Mena | join | the United Workers League in Lima | 1931"])
    let two = """
      Laura Mena, who lived in Lima, wrote. Pedro Mena, who lived in Quito, sang. \
      In 1931 Mena joined the choir of Lima.
      """
    #expect(told(two).isEmpty)
  }

  @Test("a sentence far too long to be one is passed over in linear time")
  func longLine() {
    let text = String(repeating: "In 1926 Laura Mena went on and ", count: 30_000)
    #expect(told(text).isEmpty)
  }
}
