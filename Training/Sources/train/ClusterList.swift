import Foundation

/// Reads the list of word clusters that `Training/lexicon/word_clusters.py` makes.
enum ClusterList {
  /// The way to each form's cluster; see `WordClass`.
  ///
  /// - Throws: what Foundation says of a file that cannot be read.
  static func clusters(inFile path: String) throws -> [String: UInt32] {
    var table: [String: UInt32] = [:]
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t")
      if fields.count == 2, let path = UInt32(fields[0]) { table[String(fields[1])] = path }
    }
    return table
  }
}
