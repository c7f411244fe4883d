import EnglishModel
import Language
import TestSupport
import Testing

/// The constructions that card making leans on, each by the arcs that matter.
@Suite("Grammar")
struct ConstructionTests {
  private let model: LanguageModel

  init() throws { model = try LanguageModel.english() }

  /// `relation(dependent, head)` of every word.
  private func arcs(_ text: String) throws -> Set<String> {
    let passage = try #require(Passage.paragraph(text))
    let document = AnnotatedDocument([passage], model: model)
    var arcs: Set<String> = []
    for sentence in document.sentences {
      let words = sentence.tokens.map { passage[document.ranges[$0]] }
      for (word, token) in zip(words, sentence.tokens) {
        let head = Int(document.heads[token])
        let relation = model.relations[Int(document.relations[token])]
        arcs.insert("\(relation)(\(word), \(head < 0 ? "-" : words[head]))")
      }
    }
    return arcs
  }

  @Test(
    "subjects, objects and what a date belongs to are found",
    arguments: [
      // A date first.
      (
        "In 1933 Laura Mena founded the Workers' League.",
        ["nsubj(Laura, founded)", "obj(League, founded)", "obl(1933, founded)"]
      ),
      // A date last.
      (
        "Laura Mena left Lima in May 1940.",
        ["nsubj(Laura, left)", "obj(Lima, left)", "obl(May, left)"]
      ),
      // Passive with its agent.
      (
        "The party was banned by the government in 1948.",
        [
          "nsubj:pass(party, banned)", "aux:pass(was, banned)", "obl:agent(government, banned)",
          "obl(1948, banned)",
        ]
      ),
      // Relative clause.
      (
        "Carlos Silva, who came to power in 1927, changed the law.",
        ["nsubj(who, came)", "acl:relcl(came, Carlos)", "obl(1927, came)", "obj(law, changed)"]
      ),
      // Coordinated predicates.
      (
        "She moved to Quito in 1951 and opened a school there.",
        ["nsubj(She, moved)", "conj(opened, moved)", "obj(school, opened)", "obl(1951, moved)"]
      ),
      // Apposition.
      (
        "Ada Bell, a lawyer from Lima, won the election.",
        ["nsubj(Ada, won)", "appos(lawyer, Ada)", "obj(election, won)"]
      ),
      // Copula.
      (
        "He became president in 1970.",
        ["nsubj(He, became)", "xcomp(president, became)", "obl(1970, became)"]
      ),
      // A title before a name.
      (
        "President Salvador Allende visited Moscow.",
        ["nmod:desc(President, Salvador)", "nsubj(Salvador, visited)", "obj(Moscow, visited)"]
      ),
      // Negation and an auxiliary.
      (
        "They did not sign the treaty.",
        ["advmod(not, sign)", "aux(did, sign)", "obj(treaty, sign)"]
      ),
      // An infinitive under control.
      (
        "The workers decided to occupy the factory.",
        ["nsubj(workers, decided)", "xcomp(occupy, decided)", "obj(factory, occupy)"]
      ),
    ])
  func constructions(_ text: String, _ expected: [String]) throws {
    let found = try arcs(text)
    #expect(Set(expected).subtracting(found) == [], "\(found.sorted())")
  }
}
