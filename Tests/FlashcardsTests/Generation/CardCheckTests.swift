import Testing

@testable import Flashcards

@Suite("Checks before a card is given out")
struct CardCheckTests {
  private func passes(_ prompt: String, _ answer: String, kind: Set<String> = []) -> Bool {
    CardCheck(prompt: prompt, answer: answer, kindWords: kind, isCloze: false).passes
  }

  @Test("a sound question passes")
  func sound() {
    #expect(passes("Which party was banned in 1927?", "Radical Party", kind: ["party"]))
    #expect(passes("Who surrendered his army on 9 April 1865?", "Henry Stone"))
    #expect(passes("On what date of 1911 did Ada Bell sail?", "3 May 1912"))
  }

  @Test(
    "a question that gives itself away does not",
    arguments: [
      ("Who founded the Bell School in 1833?", "Ada Bell"),
      ("In what year did the 1967 congress begin?", "1967"),
      ("Which country sent German troops to Libya?", "Germany"),
      ("Which country lost the French colonies in 1763?", "France"),
      ("Who elected the Iraqi Assembly in 2005?", "Iraqis"),
    ])
  func leaks(_ prompt: String, _ answer: String) {
    #expect(!passes(prompt, answer, kind: ["country"]))
  }

  @Test(
    "a question that is no sound sentence does not",
    arguments: [
      "Who sailed in 1911", "Who sailed? In 1911?", "Who sailed to to Leith in 1911?",
      "Who bought the “Gannet in 1911?", "Who sailed in 1911 with?",
      "Which city founded a city in 1911?",
      "Who divided Norland, Sorland, Westland in 1911?",
      "Who sailed past one two three four five six seven eight nine ten eleven twelve thirteen "
        + "fourteen fifteen sixteen seventeen eighteen nineteen twenty small isles off the coast in May 1911?",
    ])
  func unsound(_ prompt: String) {
    #expect(!passes(prompt, "Ada Bell", kind: ["city"]))
  }

  @Test(
    "a question about somebody who is not named does not",
    arguments: [
      "Who met him in 1911?", "When did she sail?", "Who launched their own boat in 1911?",
      "Who offered her a chair in 1911?",
      "When did the three ships leave?",
    ])
  func dangling(_ prompt: String) {
    #expect(!passes(prompt, "Ada Bell"))
  }

  @Test("numbers are right in digits, in words, and without what only hedges them")
  func numbers() {
    #expect(AnswerForms.accepted(number: "more than 400,000") == ["400,000"])
    #expect(AnswerForms.accepted(number: "14") == ["fourteen"])
    #expect(AnswerForms.accepted(number: "eleven") == ["11"])
    #expect(AnswerForms.accepted(number: "36%") == [])
  }

  @Test("the kind of a thing is read from its name")
  func kinds() {
    #expect(KindNouns.kind(ofName: "Radical Party of Norland") == "party")
    #expect(KindNouns.kind(ofName: "Treaty of Elsa") == "treaty")
    #expect(KindNouns.kind(ofName: "Operation Puffin") == "operation")
    #expect(KindNouns.kind(ofName: "Party") == nil)
    #expect(KindNouns.kind(ofName: "Gull Inn") == nil)
  }
}
