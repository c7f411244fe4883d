import Extraction
import Flashcards
import Language

/// Makes decks of a folder's texts: one of all, or one of each.
struct FolderMaker {
  let folder: String
  /// A deck, or a folder for decks; nil for a deck beside the folder.
  let output: String?
  let rule: DeckWriting
  let context: Context

  /// Reads the folder and writes the decks.
  ///
  /// - Throws: that nothing could be made; and, after the rest is written, that files failed.
  func make(_ hints: TextFile.Hints) throws(Failure) {
    let texts = TextFolder(folder, hints)
    try context.show(texts.diagnostics)
    let shown = Printable.line(folder)
    guard !texts.texts.isEmpty else {
      throw Failure(
        .inputErrors, "there is no text in '\(shown)'",
        remedy: "clio reads \(DocumentFormat.list) files")
    }
    let parts = try parts(of: texts)
    guard parts.contains(where: { !$0.deck.cards.isEmpty }) else {
      throw MadeDeck.noCards(of: "the texts in '\(shown)'")
    }
    if let output, output != "-", output.hasSuffix("/") || File.isFolder(output) {
      try writeEach(parts, into: output)
    } else {
      var rule = rule
      if rule.prunes, !texts.failures.isEmpty {
        rule.prunes = false
        try context.show([.init(.warning, "nothing is pruned, as not every file could be read")])
      }
      try writeOne(parts.map(\.deck), rule)
    }
    if !texts.failures.isEmpty { throw Failure(.inputErrors, []) }
  }

  /// Shows for each text what becomes of its dates.
  func explain(_ hints: TextFile.Hints) throws(Failure) {
    let texts = TextFolder(folder, hints)
    try context.show(texts.diagnostics)
    for (path, text) in texts.texts {
      try Output.standard.line(Printable.line(path))
      try Output.standard.line(YieldPrinter.text(try text.yields()))
    }
    if !texts.failures.isEmpty { throw Failure(.inputErrors, []) }
  }

  private func parts(
    of texts: TextFolder
  ) throws(Failure) -> [(path: String, deck: MadeDeck)] {
    var parts: [(path: String, deck: MadeDeck)] = []
    for (path, text) in texts.texts {
      let title = text.document.title ?? Path.stem(of: text.name)
      let deck = MadeDeck(
        title: title, source: text.name, cards: try text.yields().flatMap(\.cards))
      if deck.cards.isEmpty {
        try context.show([.init(.warning, "no card could be made of '\(Printable.line(path))'")])
      }
      parts.append((path, deck))
    }
    return parts
  }

  /// One deck, in which each text is a section.
  private func writeOne(_ decks: [MadeDeck], _ rule: DeckWriting) throws(Failure) {
    let cards = decks.flatMap { deck in
      deck.cards.map { card in
        var card = card
        if card.headings.first != deck.title { card.headings.insert(deck.title, at: 0) }
        return card
      }
    }
    let absolute = Path.absolute(folder)
    let name = Path.name(of: absolute)
    let deck = MadeDeck(title: name, source: name, cards: cards)
    let parent = Path.folder(of: absolute)
    let beside = (parent == "/" ? "" : parent) + "/\(name).md"
    if let shown = try deck.write(to: output ?? beside, from: folder, rule, context),
      !rule.isDryRun
    {
      try Output.standard.line("study them with: clio study \(shown)")
    }
  }

  /// A deck of each text, named after it.
  private func writeEach(
    _ parts: [(path: String, deck: MadeDeck)], into target: String
  ) throws(Failure) {
    if !rule.isDryRun {
      try File.makeFolder(target.hasSuffix("/") ? String(target.dropLast()) : target)
    }
    let prefix = target.hasSuffix("/") ? target : target + "/"
    let stems = Dictionary(grouping: parts, by: { Path.stem(of: $0.path) })
    var status: ExitStatus?
    for (path, deck) in parts where !deck.cards.isEmpty {
      let stem = Path.stem(of: path)
      // chile.txt and chile.pdf must not become one.
      let isShared = (stems[stem]?.count ?? 0) > 1
      let name = isShared ? Path.name(of: path).replacing(".", with: "-") : stem
      let beside = prefix + name + ".md"
      let isItself = Path.absolute(beside) == Path.absolute(path)
      do throws(Failure) {
        _ = try deck.write(
          to: isItself ? prefix + name + "-deck.md" : beside, from: path, rule, context)
      } catch {
        // One deck that cannot be merged does not keep the others from it.
        guard error.status == .inputErrors else { throw error }
        try context.show(error.diagnostics)
        status = error.status
      }
    }
    if let status { throw Failure(status, []) }
    if rule.isDryRun { return }
    try Output.standard.line("study them with: clio study \(Printable.line(prefix))*.md")
  }
}
