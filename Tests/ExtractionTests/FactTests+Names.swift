import Testing

extension FactTests {
  @Test(
    "a name with dates tells of an event without a verb",
    arguments: [
      (
        "The cost of the Battle of Cadiz (5 May 1702) was never paid.",
        ["the Battle of Cadiz | take place | 1702-05-05"]
      ),
      (
        "Memories of the 1910 Harbour Massacre kept the town apart.",
        ["the Harbour Massacre | take place | 1910"]
      ),
      (
        "The victory at the Second Battle of Cape Noir in January 1865 shut the last port.",
        ["the Second Battle of Cape Noir | take place | 1865-01"]
      ),
    ])
  func namedEvents(_ text: String, _ expected: [String]) {
    #expect(told(text) == expected)
  }

  @Test(
    "a year near an event's name is not always the event's",
    arguments: [
      "She wrote about the Battle of Cadiz in 1966.",
      "A film called The Harbour Massacre of Quito ran in 1911.",
      "The Battle Group Museum (1966) is closed.",
      "They had met before the Battle of Cadiz in a village of 1702 souls.",
      "The Hundred Days War (1803–1804) is forgotten.",
    ])
  func otherYears(_ text: String) {
    #expect(!told(text).contains { $0.contains("take place") })
  }

  @Test(
    "a year behind the title of a work says when it came out",
    arguments: [
      (
        "She sang in the comedy Harbour Lights (1962) and in Lima.",
        ["the comedy Harbour Lights | release | 1962"]
      ),
      (
        "He is known for the novel The Last of the Pilots (1931).",
        ["the novel The Last of the Pilots | publish | 1931"]
      ),
      ("He is known for Harbour Lights (1962).", []),
      ("The film ran in Lima (1962).", []),
    ])
  func works(_ text: String, _ expected: [String]) {
    #expect(told(text) == expected)
  }

  @Test(
    "dates in brackets behind a person's name are those of birth and death",
    arguments: [
      (
        "Laura Mena (26 June 1808 – 11 May 1879) was a judge in Quito.",
        ["Laura Mena | bear | 1808-06-26", "Laura Mena | die | 1879-05-11"]
      ),
      (
        "Laura Mena (1808–1879) was a judge in Quito.",
        ["Laura Mena | bear | 1808", "Laura Mena | die | 1879"]
      ),
      (
        "Laura Mena (born 19 July 1982) is a judge in Quito.", ["Laura Mena | bear | 1982-07-19"]
      ),
      (
        "Laura Mena (Spanish: Laura; 16 July 1860 – 30 April 1943) wrote grammars.",
        ["Laura Mena | bear | 1860-07-16", "Laura Mena | die | 1943-04-30"]
      ),
      (
        "Laura Mena FRS (1808–1879) wrote.",
        ["Laura Mena | bear | 1808", "Laura Mena | die | 1879"]
      ),
      ("Laura Mena (c. 1808 – May 11, 1879) wrote.", ["Laura Mena | die | 1879-05-11"]),
      ("Laura Mena (reigned 1808–1879) was a queen.", []),
      ("Queen Laura Mena (1808–1839) was crowned in Lima.", []),
      ("Laura Mena (1808–1811) ran the mint.", []),
      ("The Harbour Guild (1808–1879) ran the mint.", []),
      ("Laura Mena (1808) shows the town at dawn.", []),
    ])
  func lives(_ text: String, _ expected: [String]) {
    #expect(told(text + " Mena died poor.") == expected)
  }
}
