import Foundation

/// Reads CoNLL-U.
public enum ConlluReader {
  /// - Throws: what Foundation says of a file that cannot be read.
  public static func sentences(inFile path: String) throws -> [Sentence] {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    var sentences: [Sentence] = []
    var sentence = Sentence()
    // The last word of the contraction being read, and whether a blank follows the whole.
    var contraction: (last: Int, hasBlank: Bool)?
    for line in data.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.isEmpty {
        if sentence.count > 0 { sentences.append(sentence) }
        sentence = Sentence()
        contraction = nil
        continue
      }
      guard line.first != UInt8(ascii: "#") else {
        let isBreak = line.starts(with: "# newpar".utf8) || line.starts(with: "# newdoc".utf8)
        sentence.startsParagraph = sentence.startsParagraph || isBreak
        if line.starts(with: "# newdoc".utf8) { sentence.startsDocument = true }
        continue
      }
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard fields.count == 10 else { continue }
      let hasBlank = !fields[9].split(separator: "|").contains("SpaceAfter=No")
      let span = fields[0].split(separator: "-").compactMap { Int($0) }
      if span.count == 2 { contraction = (span[1], hasBlank) }
      guard let number = Int(fields[0]), let head = Int(fields[6]) else { continue }
      if let known = contraction, number <= known.last {
        sentence.hasBlankAfter.append(number == known.last && known.hasBlank)
      } else {
        sentence.hasBlankAfter.append(hasBlank)
      }
      sentence.forms.append(fields[1])
      sentence.lemmas.append(fields[2])
      sentence.universalTags.append(fields[3])
      sentence.tags.append(fields[4])
      sentence.heads.append(head - 1)
      sentence.relations.append(fields[7])
      sentence.misc.append(fields[9])
    }
    if sentence.count > 0 { sentences.append(sentence) }
    if !sentences.isEmpty { sentences[0].startsDocument = true }
    return sentences
  }
}
