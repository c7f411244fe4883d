/// What an answer looks like, so that the right one does not stand out among others.
struct AnswerShape: Hashable {
  private let hasNumber: Bool
  private let beginsWithCapital: Bool
  /// One word, two or three, or more.
  private let length: Int

  init(_ answer: String) {
    hasNumber = answer.contains(where: \.isNumber)
    beginsWithCapital = answer.first?.isUppercase ?? false
    let words = answer.split(separator: " ").count
    length = words <= 1 ? 1 : words <= 3 ? 2 : 3
  }
}
