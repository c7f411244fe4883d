package import Flashcards

/// A quiz that leaves the schedule alone: choosing and typing in turn, a score, the misses again.
///
/// The same items and seed give the same questions in the same order.
package struct Drill: Sendable {
  package let seed: UInt64
  /// How many questions the score is out of.
  package let count: Int
  package private(set) var score = 0
  /// How many questions have been answered, repeats apart.
  package private(set) var answeredCount = 0
  /// The question to be answered; nil at the end.
  package private(set) var current: DrillQuestion?
  /// Whether the current question was missed before.
  package private(set) var isRepeating = false
  /// The items answered wrongly at first, in order.
  package private(set) var misses: [StudyItem] = []
  /// The item answered last, whose source may be asked for.
  package private(set) var answered: StudyItem?

  private var upcoming: ArraySlice<StudyItem>
  private var again: ArraySlice<DrillQuestion> = []
  private var asked = 0
  private let distractors: Distractors

  /// - Parameters:
  ///   - items: what may be asked, in the deck's order.
  ///   - count: how many questions at most; nil is all.
  ///   - seed: what the order and the options follow from.
  ///   - latestYear: the present year; options do not lie in the future.
  package init(items: [StudyItem], count: Int?, seed: UInt64, latestYear: Int) {
    self.seed = seed
    distractors = Distractors(items: items, latestYear: latestYear)
    var generator = SplitMix64(seed: seed)
    let order = generator.shuffled(items)
    upcoming = order.prefix(count ?? order.count)
    self.count = upcoming.count
    advance()
  }

  /// How many questions are left, the current one and the misses included.
  package var left: Int { upcoming.count + again.count + (current == nil ? 0 : 1) }

  /// Ends the drill early; the score so far stays.
  package mutating func end() { current = nil }

  /// Judges an answer, "" for not knowing it, and goes on to the next question.
  ///
  /// - Returns: nil when the text names none of the options; the question stays.
  package mutating func answer(_ text: String) -> DrillVerdict? {
    guard let question = current else { return nil }
    let verdict: DrillVerdict
    switch question.form {
    case .typed:
      verdict = DrillVerdict(
        item: question.item, given: text,
        isRight: AnswerCheck.accepts(text, for: question.item),
        judgement: text.isEmpty ? nil : AnswerCheck.check(typed: text, item: question.item))
    case .choice(let options, let right):
      let chosen = Self.choice(text, among: options)
      guard chosen != nil || text.isEmpty else { return nil }
      verdict = DrillVerdict(
        item: question.item, given: chosen.map { options[$0] } ?? "", isRight: chosen == right,
        judgement: nil)
    }
    answered = question.item
    if !isRepeating {
      answeredCount += 1
      if verdict.isRight { score += 1 } else { misses.append(question.item) }
    }
    if !verdict.isRight { again.append(question) }
    advance()
    return verdict
  }

  /// The option a text names: by its words, its letter or its number.
  private static func choice(_ text: String, among options: [String]) -> Int? {
    let text = text.lowercased()
    if let index = options.firstIndex(where: { $0.lowercased() == text }) { return index }
    let letters = ["a", "b", "c", "d"]
    let index = letters.firstIndex(of: text) ?? Int(text).map { $0 - 1 }
    return index.flatMap { options.indices.contains($0) ? $0 : nil }
  }

  private mutating func advance() {
    if let item = upcoming.popFirst() {
      current = question(for: item)
      asked += 1
    } else {
      isRepeating = true
      current = again.popFirst()
    }
  }

  /// Every other question offers options, if there are enough.
  private func question(for item: StudyItem) -> DrillQuestion {
    guard asked.isMultiple(of: 2) else { return DrillQuestion(item: item, form: .typed) }
    var generator = SplitMix64(seed: seed ^ item.id)
    let wrong = distractors.options(for: item, using: &generator)
    guard wrong.count >= 2 else { return DrillQuestion(item: item, form: .typed) }
    let right = generator.number(below: wrong.count + 1)
    var options = generator.shuffled(wrong)
    options.insert(distractors.rightOption(for: item), at: right)
    return DrillQuestion(item: item, form: .choice(options, right: right))
  }
}

/// What came of one answer in a drill.
package struct DrillVerdict: Hashable, Sendable {
  package let item: StudyItem
  package let given: String
  package let isRight: Bool
  /// How a typed answer was judged; nil for a choice and for no answer.
  package let judgement: AnswerVerdict?
}
