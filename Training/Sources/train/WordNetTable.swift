import Foundation

/// Reads WordNet's index and data files into the classes of its words; see `WordClasses`.
enum WordNetTable {
  /// - Throws: what Foundation says of a file that cannot be read.
  static func classes(inFolder folder: String) throws -> [String: UInt16] {
    var table: [String: UInt16] = [:]
    for part in ["noun", "verb", "adj", "adv"] {
      var fileOfSense: [Substring: UInt16] = [:]
      for line in try lines(folder, "data.\(part)") {
        let fields = line.split(separator: " ", maxSplits: 2)
        if fields.count > 2, let number = UInt16(fields[1]) { fileOfSense[fields[0]] = number }
      }
      for line in try lines(folder, "index.\(part)") where !line.hasPrefix(" ") {
        let fields = line.split(separator: " ")
        guard fields.count > 5, let pointers = Int(fields[3]), fields.count > 6 + pointers,
          !fields[0].contains("_"), let file = fileOfSense[fields[6 + pointers]]
        else { continue }
        table[String(fields[0]), default: 0] |= bits(part, file)
      }
      for line in try lines(folder, "\(part).exc") {
        let fields = line.split(separator: " ").map(String.init)
        guard fields.count >= 2, let known = table[fields[1]], table[fields[0]] == nil else {
          continue
        }
        table[fields[0]] = known
      }
    }
    return table
  }

  /// Noun files are 3 to 28 and verb files 29 to 43.
  private static func bits(_ part: String, _ file: UInt16) -> UInt16 {
    switch part {
    case "noun": file - 2
    case "verb": (file - 28) << 5
    case "adj": 1 << 10
    default: 1 << 11
    }
  }

  private static func lines(_ folder: String, _ name: String) throws -> [Substring] {
    try String(contentsOfFile: folder + "/" + name, encoding: .isoLatin1).split(separator: "\n")
  }
}
