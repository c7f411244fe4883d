import Chronology
import Flashcards
import Testing

@Suite("Answer checking")
struct AnswerCheckTests {
  private func check(
    _ typed: String, _ answer: String, accepted: [String] = [], date: String? = nil,
    choices: [String] = [], isName: Bool = false
  ) -> AnswerVerdict {
    AnswerCheck.check(
      typed: typed, answer: answer, accepted: accepted,
      date: date.flatMap { TemporalValue(edtf: $0) }, choices: choices, isName: isName)
  }

  @Test(
    "a date is right in any notation",
    arguments: [
      ("26 June 1908", "June 26, 1908"), ("1908-06-26", "June 26, 1908"),
      ("26.6.1908", "26 June 1908"),
      ("in 1933", "1933"), ("1920s", "the 1920s"), ("26 June 1933", "1933"), ("44 bc", "44 BC"),
      ("1948-49", "1948–1949"), ("march 1981 - june 1983", "from March 1981 to June 1983"),
      ("June 1944", "June 1944"), ("october 1970", "early October 1970"),
    ])
  func rightDates(_ typed: String, _ answer: String) {
    #expect(check(typed, answer).kind == .exact)
  }

  @Test(
    "a date that is not right is never taken for it",
    arguments: [
      ("1938", "1933"), ("26 July 1908", "26 June 1908"), ("27 June 1908", "26 June 1908"),
      ("1908", "26 June 1908"), ("1930s", "1920s"), ("Allende", "1933"), ("193", "1933"),
      ("1948", "1948–1949"), ("44", "44 BC"),
    ])
  func wrongDates(_ typed: String, _ answer: String) {
    #expect(check(typed, answer).kind != .exact)
    #expect(check(typed, answer).proposedGrade < 3)
  }

  @Test("a partly right date says which part is right")
  func partDates() {
    #expect(
      check("27 June 1908", "26 June 1908").detail == .date(right: [.year, .month], wrong: [.day]))
    #expect(check("1908", "26 June 1908").detail == .coarserDate)
    #expect(check("26 June 1908", "1908").kind == .exact)
  }

  @Test(
    "a name is right with other case, accents, marks, articles, titles and order",
    arguments: [
      ("salvador allende", "Salvador Allende"), ("Carlos Ibanez", "Carlos Ibáñez"),
      ("socialist party of chile", "the Socialist Party of Chile"), ("La Moneda", "“La Moneda”"),
      ("Allende, Salvador", "Salvador Allende"),
      ("Roberto Super", "Lieutenant Colonel Roberto Super"),
      ("Zola", "Émile Zola"), ("S. Allende", "Salvador Allende"), ("Lodz", "Łódź"),
      ("J Presper Eckert", "J. Presper Eckert"), ("Chile and Peru", "Peru and Chile"),
      ("O'Higgins", "O’Higgins"), ("data base", "database"),
    ])
  func rightNames(_ typed: String, _ answer: String) {
    let verdict = check(typed, answer, isName: true)
    #expect(verdict.kind == .exact)
    #expect(verdict.proposedGrade == 5)
  }

  @Test(
    "one slip in five letters is forgiven and lowers the grade",
    arguments: [
      ("Salvador Alende", "Salvador Allende"), ("Valpariaso", "Valparaiso"),
      ("Pinochett", "Pinochet"),
    ])
  func slips(_ typed: String, _ answer: String) {
    #expect(check(typed, answer) == AnswerVerdict(.exact, .misspelt, grade: 4))
  }

  @Test(
    "another name is not a slip",
    arguments: [
      ("Iran", "Iraq"), ("George V", "George VI"), ("Mali", "Bali"),
      ("Jorge Alessandri", "Salvador Allende"),
      ("Peru", "Chile"), ("x", "Chile"), ("Apollo 12", "Apollo 11"), ("", "Chile"),
      ("...", "Chile"),
    ])
  func otherNames(_ typed: String, _ answer: String) {
    #expect(check(typed, answer, isName: true).kind != .exact)
    #expect(check(typed, answer, isName: true).proposedGrade < 3)
  }

  @Test("a name that is one of the wrong choices is wrong, however near")
  func choices() {
    #expect(check("Johansen", "Johanson", choices: ["Johansen"]).kind == .wrong)
    #expect(check("Johansen", "Johanson").kind == .exact)
  }

  @Test("half of a name is close, a surname is enough where a person is asked for")
  func halves() {
    #expect(check("Socialist", "Socialist Party").kind == .close)
    #expect(check("Allende", "Salvador Allende", isName: true).kind == .exact)
    #expect(check("Salvador", "Salvador Allende", isName: true).kind == .close)
  }

  @Test(
    "a number is right in any notation",
    arguments: [
      ("1500", "1,500"), ("1,500", "1500"), ("1 500", "1,500"), ("five", "5"),
      ("50 percent", "50%"), ("50", "50%"),
      ("3.88 billion", "$3.88 billion"), ("$3.88 billion dollars", "$3.88 billion"),
      ("44%", "44 per cent"), ("400 thousand", "400,000"), ("24 civilians", "24"),
    ])
  func numbers(_ typed: String, _ answer: String) {
    #expect(check(typed, answer).kind == .exact)
  }

  @Test(
    "another number is wrong",
    arguments: [
      ("1501", "1,500"), ("50 million", "50%"), ("3.8 billion", "$3.88 billion"), ("6", "5"),
    ])
  func otherNumbers(_ typed: String, _ answer: String) {
    #expect(check(typed, answer).kind == .wrong)
  }

  @Test("whatever is accepted is right, and nothing typed is a blackout")
  func acceptance() {
    #expect(check("ussr", "Soviet Union", accepted: ["USSR"]).kind == .exact)
    #expect(check("  ", "Soviet Union").proposedGrade == 0)
    #expect(check("the Twenties", "1920s", accepted: ["the twenties"]).kind == .exact)
  }
}
