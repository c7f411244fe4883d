import Language

/// Writes a model file as `LanguageModel` reads it.
struct ModelWriter {
  private(set) var bytes: [UInt8]

  /// Goes on after these bytes.
  init(bytes: [UInt8] = []) { self.bytes = bytes }

  mutating func put<Number: FixedWidthInteger>(_ numbers: [Number]) {
    while bytes.count % 8 != 0 { bytes.append(0) }
    for number in numbers {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
  }

  mutating func put(_ number: Int) { put([UInt32(number)]) }
  mutating func put(_ number: Float) { put([number.bitPattern]) }

  mutating func put(_ names: [String]) {
    let text = Array(names.joined(separator: "\n").utf8)
    put(text.count)
    put(text)
  }

  mutating func putHeader(tags: [String], relations: [String]) {
    put(Int(LanguageModel.magic))
    put(LanguageModel.format)
    put(tags)
    put(relations)
  }

  /// Puts a table of numbers by the hash of a word or name.
  mutating func put(_ values: [UInt64: UInt16]) {
    let slots = Slots(values.sorted { $0.key < $1.key })
    put(slots.checks.count)
    put(slots.checks)
    put(slots.values)
  }

  /// Puts the classes of words as `WordClasses` reads them.
  mutating func put(senses: [UInt64: UInt16], clusters: [UInt64: UInt32]) {
    put(senses)
    let paths = Array(Set(clusters.values)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(paths, paths.indices.map(UInt16.init)))
    put(clusters.compactMapValues { numbers[$0] })
    put(paths.count)
    put(paths)
  }

  /// Puts the weights that still say something in 8 bits and were updated `least` times; the others
  /// are left out.
  mutating func put(_ rows: [Perceptron.Row], least: Int32) {
    let scale = rows.reduce(1e-6) { $1.weights.reduce($0) { max($0, abs($1.value)) } }
    var coded: [(feature: UInt64, words: [UInt16])] = []
    for row in rows {
      var words: [UInt16] = []
      for weight in row.weights where weight.updates >= least {
        let part = (abs(weight.value) / scale).squareRoot() * (weight.value < 0 ? -1 : 1)
        let code = Int8((part * 127).rounded())
        guard code != 0 else { continue }
        words.append(WeightTable.word(class: Int(weight.action), code: code))
      }
      guard !words.isEmpty else { continue }
      coded.append((row.feature, WeightTable.head(of: row.feature, count: words.count) + words))
    }
    put(coded, scale: scale)
  }

  private mutating func put(_ rows: [(feature: UInt64, words: [UInt16])], scale: Float) {
    let buckets = rows.count / WeightTable.rowsInBucket + 1
    let rows = rows.map { (WeightTable.home($0.feature, places: buckets), $0.feature, $0.words) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    var starts: [UInt32] = []
    var words: [UInt16] = []
    for (bucket, _, row) in rows {
      while starts.count <= bucket { starts.append(UInt32(words.count)) }
      words += row
    }
    while starts.count <= buckets { starts.append(UInt32(words.count)) }
    put(buckets)
    put(words.count)
    put(scale)
    put(starts)
    put(words)
  }

  /// An open-addressing table, five sixths full.
  private struct Slots {
    var checks: [UInt32]
    var values: [UInt16]

    init(_ rows: [(key: UInt64, value: UInt16)]) {
      let capacity = rows.count + rows.count / 5 + 16
      checks = Array(repeating: 0, count: capacity)
      values = Array(repeating: 0, count: capacity)
      for (hash, value) in rows {
        var slot = WeightTable.home(hash, places: capacity)
        while checks[slot] != 0 { slot = slot + 1 == capacity ? 0 : slot + 1 }
        checks[slot] = HashedValues.check(hash)
        values[slot] = value
      }
    }
  }
}
