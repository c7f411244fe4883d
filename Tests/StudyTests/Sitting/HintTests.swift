import Testing

@testable import Study

@Suite("Hints")
struct HintTests {
  @Test(
    "The outline shows the first character of each word, and the century of a year",
    arguments: [
      ("26 June 1908", "2_ J___ 19__"), ("Salvador Allende", "S_______ A______"), ("1933", "19__"),
      ("Pérez de Cuéllar", "P____ d_ C______"), ("X", "X"), ("1948-1949", "19__-19__"),
    ])
  func outline(answer: String, outline: String) {
    #expect(Hint.outline(of: answer) == outline)
  }

  @Test("The card's own hint comes first, then the outline, then nothing")
  func order() {
    let item = Fixtures.item(1, answer: "Valparaiso", hint: "a port")
    #expect(Hint.text(for: item, number: 0) == "a port")
    #expect(Hint.text(for: item, number: 1) == "V_________")
    #expect(Hint.text(for: item, number: 2) == nil)
  }

  @Test("An outline that is the answer itself is no hint")
  func noHint() {
    #expect(Hint.text(for: Fixtures.item(1, answer: "X"), number: 0) == nil)
  }
}
