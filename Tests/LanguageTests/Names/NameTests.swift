import EnglishModel
import Language
import TestSupport
import Testing

@Suite("Names")
struct NameTests {
  private let reading: EntityReading

  init() throws { reading = try EntityReading() }

  @Test(
    "persons, bodies, places and events are found and told apart",
    arguments: [
      ("Laura Mena was born in Lima.", ["person Laura Mena", "place Lima"]),
      ("In 1940 Carlos Silva moved to France.", ["person Carlos Silva", "place France"]),
      ("He studied at the University of Bologna.", ["organization University of Bologna"]),
      ("President Ana Ruiz met the Senate.", ["person President Ana Ruiz", "organization Senate"]),
      ("They fought in World War II.", ["event World War II"]),
      (
        "Pedro Soto of the Radical Party met Ana Ruiz in Lima.",
        ["person Pedro Soto", "organization Radical Party", "person Ana Ruiz", "place Lima"]
      ),
    ])
  func kinds(_ text: String, _ expected: [String]) throws {
    #expect(try reading.names(text) == expected)
  }

  @Test(
    "what is no name is left alone",
    arguments: [
      "On Monday the workers went home.", "The president signed the new law in March.",
      "Nothing happened for a long time.",
    ])
  func none(_ text: String) throws {
    #expect(try reading.names(text) == [])
  }

  @Test("a title alone is no name")
  func titleAlone() throws {
    #expect(try reading.names("President Ana Ruiz spoke. The President left.").count == 1)
  }

  @Test(
    "looks are told from bytes",
    arguments: [
      ("Lima", [.letter, .capital]), ("CIA", [.letter, .capital, .allCapitals]),
      ("J.", [.letter, .capital, .initial]), ("1940", [.digits]), ("-", [.joint]),
      ("Ángel", [.letter, .capital]), ("ángel", [.letter]), ("\u{201C}", [.quote]),
      ("(", [.bracket]), ("", []),
    ] as [(String, Look)])
  func looks(_ form: String, _ expected: Look) {
    #expect(Look(form.utf8) == expected)
  }
}
