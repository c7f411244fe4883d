/// Finds the sentences of a passage by rule.
///
/// A sentence ends at `.`, `!`, `?` or an ellipsis, with the quotation marks, brackets and reference
/// marks that close after it, when blank space and something that can begin a sentence follow.
/// Abbreviations, initials, decimal points, labels (`1.`, `Figure 2.`) and a quotation that the
/// sentence goes on after do not end one. A caption's number, a report's date, what stands before a
/// picture's credit and a dash that breaks off speech end one without a full stop.
package enum SentenceSplitter {
  /// The byte ranges of the sentences, without the blanks around them.
  package static func sentences(of passage: Passage) -> [Range<Int>] {
    if case .heading = passage.kind { return [0..<passage.bytes.count] }
    var scanner = SentenceScanner(passage.bytes)
    return scanner.sentences()
  }
}
