import Foundation
import Testing

@Suite("Making a deck again")
struct MergingTests {
  private static let text = """
    In 1933 Ada Bell founded the Harbour Museum.

    In 1950 Carlos Mena opened a school in Lima.

    """
  let world: World

  init() throws {
    world = try World()
    try world.write(Self.text, to: "a.txt")
    #expect(try world.clio("make", "a.txt").status == 0)
  }

  @Test("The same text changes no byte; the deck is not even written")
  func same() throws {
    let deck = try world.read("a.md")
    let file = try fileNumber()
    let run = try world.clio("make", "a.txt")
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(
      run.output.hasPrefix(
        "a.md: 0 cards added, 0 changed, 0 kept as edited, 0 left although no longer made, "
          + "0 removed; nothing to change\n"))
    #expect(try world.read("a.md") == deck)
    #expect(try fileNumber() == file)
  }

  /// A file that is written is another one under the same name.
  private func fileNumber() throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: world.work + "/a.md")
    return attributes[.systemFileNumber] as? Int
  }

  @Test("Edits, own cards and deletions stay, new facts come in their place, and studying goes on")
  func wholeStory() throws {
    var blocks = try world.read("a.md").components(separatedBy: "\n\n")
    let count = blocks.count
    let edited = try #require(blocks.firstIndex { $0.contains("\nA: 1933\n") })
    blocks[edited] = blocks[edited].replacing("A: 1933", with: "A: the year 1933")
    blocks.removeAll { $0.contains("\nA: 1950\n") }
    #expect(blocks.count == count - 1)
    blocks.insert("C: A museum shows [old things].\n\nMy own note.  ", at: edited + 1)
    let mine = blocks.joined(separator: "\n\n")
    try world.write(mine, to: "a.md")
    let new = "In 1941 Rosa Lind sold a ship.\n\nIn 1950"
    try world.write(Self.text.replacing("In 1950", with: new), to: "a.txt")

    let told = try world.clio("make", "a.txt", "--dry-run")
    #expect(told.output.contains("1 kept as edited") && told.output.contains("nothing is written"))
    #expect(try world.read("a.md") == mine)
    let run = try world.clio("make", "a.txt")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("deleted by somebody and not brought back: 1 card"))
    let deck = try world.read("a.md")
    #expect(deck.contains("A: the year 1933\n") && !deck.contains("\nA: 1950\n"))
    #expect(deck.contains("C: A museum shows [old things].\n\nMy own note.  \n"))
    let rosa = try #require(deck.range(of: "Rosa Lind"))
    let lima = try #require(deck.range(of: "Carlos Mena"))
    #expect(rosa.lowerBound < lima.lowerBound)
    #expect(try world.clio("check", "a.md").status == 0)
    #expect(try world.clio("make", "a.txt").output.contains("nothing to change"))
    #expect(try world.read("a.md") == deck)

    try world.write("In 1933 Ada Bell founded the Harbour Museum.\n", to: "a.txt")
    #expect(try world.clio("make", "a.txt").output.contains("--prune takes out"))
    #expect(try world.read("a.md").contains("Rosa Lind"))
    #expect(try world.clio("make", "a.txt", "--prune").status == 0)
    let pruned = try world.read("a.md")
    #expect(!pruned.contains("Rosa Lind") && pruned.contains("the year 1933"))
    #expect(try world.clio("make", "a.txt", "--force").output.contains("written to a.md"))
    #expect(try !world.read("a.md").contains("old things"))
  }

  @Test(
    "A deck with mistakes, or made from something else, is refused and stays as it is",
    arguments: [
      ("\nA: ", "\nB: ", "a.md:"), ("source: a.txt", "source: b.txt", "was made from 'b.txt'"),
      ("source: a.txt\n", "", "names no source"),
    ])
  func refused(old: String, new: String, message: String) throws {
    let deck = try world.read("a.md").replacing(old, with: new)
    try world.write(deck, to: "a.md")
    try world.write("In 1941 Rosa Lind sold a ship.\n", to: "a.txt")
    let run = try world.clio("make", "a.txt", "--prune")
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.contains(message) && run.errors.contains("stays as it is"), "\(run.errors)")
    #expect(try world.read("a.md") == deck)
  }

  @Test("With -o - the deck made afresh goes to the output, whatever deck is there")
  func output() throws {
    let deck = try world.read("a.md")
    let mine = deck.replacing("A: 1933", with: "A: the year 1933")
    try world.write(mine, to: "a.md")
    #expect(try world.clio("make", "a.txt", "-o", "-").output == deck)
    #expect(try world.read("a.md") == mine)
  }

  @Test("A folder's one deck loses nothing of a file that could not be read")
  func unreadable() throws {
    try world.write(Self.text, to: "notes/a.txt")
    try world.write("In 1960 Rosa Lind sold a ship.\n", to: "notes/b.txt")
    #expect(try world.clio("make", "notes").status == 0)
    let deck = try world.read("notes.md")
    try world.write("PK\u{3}\u{4} not really", to: "notes/b.epub")
    try FileManager.default.removeItem(atPath: world.work + "/notes/b.txt")
    let run = try world.clio("make", "notes", "--prune")
    #expect(run.status == 1 && run.errors.contains("nothing is pruned"))
    #expect(try world.read("notes.md") == deck)
    try FileManager.default.removeItem(atPath: world.work + "/notes/b.epub")
    #expect(try world.clio("make", "notes", "--prune").status == 0)
    #expect(try !world.read("notes.md").contains("Rosa Lind"))
  }

  @Test("A folder's decks are merged each, and one that is refused keeps no other from it")
  func folder() throws {
    for name in ["a", "b"] { try world.write(Self.text, to: "notes/\(name).txt") }
    #expect(try world.clio("make", "notes", "-o", "out/").status == 0)
    let deck = try world.read("out/a.md")
    try world.write(deck.replacing("\nA: ", with: "\nB: "), to: "out/a.md")
    try world.write(Self.text + "\nIn 1960 Rosa Lind sold a ship.\n", to: "notes/b.txt")
    let run = try world.clio("make", "notes", "-o", "out/")
    #expect(run.status == 1 && run.errors.contains("out/a.md:"), "\(run.errors)")
    #expect(try world.read("out/b.md").contains("Rosa Lind"))
    #expect(try world.read("out/b.md").hasPrefix("---\n"))
  }
}
