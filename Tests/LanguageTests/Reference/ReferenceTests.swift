import Language
import TestSupport
import Testing

@Suite("Entities and reference")
struct ReferenceTests {
  private let reading: EntityReading

  init() throws { reading = try EntityReading() }

  @Test(
    "names of the same are tied",
    arguments: [
      (
        "Laura Mena left Lima. Mena wrote to Paul Baker. President Mena came back.",
        ["Laura Mena|Mena|President Mena", "Lima", "Paul Baker"]
      ),
      (
        "He worked for the Central Intelligence Agency (CIA). The CIA paid him.",
        ["Central Intelligence Agency|CIA|CIA"]
      ),
      (
        "The United States sent money. The US also sent ships.",
        ["United States|US"]
      ),
      (
        "The Radical Party of Peru (RPP) won. The RPP ruled. The Radical Party lost later.",
        ["Radical Party of Peru|RPP|RPP|Radical Party"]
      ),
      (
        "Peter Mena met Laura Mena. Mrs. Mena was ill.",
        ["Peter Mena", "Laura Mena|Mrs. Mena"]
      ),
    ])
  func entities(_ text: String, _ expected: [String]) {
    #expect(reading.entities(text) == expected)
  }

  @Test(
    "gender follows given names, titles and nouns",
    arguments: [
      ("Laura Mena was ill.", .female), ("Paul Baker was ill.", .male),
      ("Mrs. Tamm was ill.", .female), ("King Tamm was ill.", .male),
    ] as [(String, Gender)])
  func gender(_ text: String, _ expected: Gender) throws {
    #expect(try #require(reading.read(text).all.entities.first).gender == expected)
  }

  @Test(
    "pronouns lead to names",
    arguments: [
      (
        "Paul Baker was born in Lima. In 1940 he moved to Quito.", ["he = Paul Baker"]
      ),
      (
        "Laura Mena met Paul Baker in Lima. She left again in 1940.", ["She = Laura Mena"]
      ),
      (
        "Paul Baker resigned in 1950. He died in Lima, and his son sold the house.",
        ["He = Paul Baker", "his = Paul Baker"]
      ),
      (
        "Paul Baker was born in Lima. After two years as a soldier, he moved to Quito.",
        ["he = Paul Baker"]
      ),
    ])
  func pronouns(_ text: String, _ expected: [String]) {
    #expect(reading.mentions(text) == expected)
  }

  @Test(
    "a noun with an article leads to the name it was tied to",
    arguments: [
      (
        "President Ana Ruiz came to Lima in 1950. The President signed the treaty.",
        ["The President = President Ana Ruiz"]
      ),
      (
        "The Radical Party was founded in 1863. The party won the election.",
        ["The party = Radical Party"]
      ),
    ])
  func descriptions(_ text: String, _ expected: [String]) {
    #expect(reading.mentions(text) == expected)
  }

  @Test(
    "without a name there is no answer",
    arguments: [
      "He was born in 1940.", "A woman came in. She sat down.",
      "It rained, and they went home.", "The party was over.",
    ])
  func abstention(_ text: String) {
    #expect(reading.mentions(text) == [])
  }

  @Test(
    "grammar rules out who acts, who is named below the verb, and whom a relative clause is about",
    arguments: [
      ("Paul Baker met Peter Mena in 1950. Mena asked him to stay.", "him = Peter Mena"),
      ("Paul Baker met Peter Mena in 1950. Then he asked Mena to stay.", "he = Peter Mena"),
      ("Paul Baker wrote to Peter Mena, whom he had met in 1950.", "he = Peter Mena"),
    ])
  func binding(_ text: String, _ excluded: String) {
    #expect(!reading.mentions(text).contains(excluded))
  }

  @Test("whatever the text, indices are in range and margins high enough")
  func property() {
    var random = SeededGenerator(seed: 20_263)
    let parts = [
      "Ana", "Ruiz", "President", "CIA", "(", ")", "of", "the", "he", "She", "his", "himself", " ",
      " ", " ", " ", ".", ",", "\u{201C}", "\"", "party", "II", "J.", "-", "é", "\u{301}", "😀",
      "was",
      "met", "\u{0}", "\n", "King", "Lima", "1940",
    ]
    for round in 0..<200 {
      let text = (0..<60).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      let result = reading.read(text)
      let all = result.all
      var end = 0
      for (index, name) in all.names.enumerated() {
        #expect(name.tokens.lowerBound >= end, "seed 20263, round \(round): \(text)")
        end = name.tokens.upperBound
        #expect(name.titleCount < name.tokens.count)
        #expect(all.entities[name.entity].names.contains(index))
      }
      #expect(end <= result.document.ranges.count)
      for entity in all.entities { #expect(entity.names.contains(entity.canonical)) }
      for mention in all.mentions {
        #expect(all.entities.indices.contains(mention.entity))
        #expect(mention.margin >= ReferenceResolver.leastMargin)
        #expect(mention.tokens.upperBound <= result.document.ranges.count)
      }
    }
  }
}
