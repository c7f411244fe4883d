import Testing

@testable import Study

@Suite("The source before the answer")
struct MaskingTests {
  @Test(
    "Every right answer is left out, whole words only",
    arguments: [
      ("In 1933 he came.", "1933", "In ____ he came."),
      ("In 1933, in 1933 again.", "1933", "In ____, in ____ again."),
      ("allende spoke.", "Allende", "____ spoke."),
      ("No. 19334 of 1933.", "1933", "No. 19334 of ____."),
    ])
  func masked(sentence: String, answer: String, masked: String) {
    #expect(Masking.evidence(sentence, of: Fixtures.item(1, answer: answer)) == masked)
  }

  @Test("A sentence that says it in other words is not shown at all")
  func otherWords() {
    let item = Fixtures.item(1, answer: "1908-06-26")
    #expect(Masking.evidence("He was born on June 26, 1908.", of: item) == nil)
  }

  @Test("After the answer the whole sentence is shown")
  func afterAnswer() {
    var sitting = Sitting(
      Fixtures.session([Fixtures.item(1, answer: "1933", evidence: "In 1933 he came.")]))
    sitting.give(.source, .reveal, .source)
    let shown = sitting.views.compactMap { view -> String? in
      guard case .source(let source) = view else { return nil }
      return source.evidence
    }
    #expect(shown == ["In ____ he came.", "In 1933 he came."])
  }
}
