import Language

/// Writes a model file as `LanguageModel` reads it.
struct ModelWriter {
  private(set) var bytes: [UInt8] = []

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

  mutating func put(classes: [String: UInt16]) {
    let slots = Slots(
      classes.sorted { $0.key < $1.key }.map { (FeatureHash.of($0.key.utf8), UInt32($0.value)) })
    put(slots.checks.count)
    put(slots.checks)
    put(slots.values.map(UInt16.init))
  }

  /// Puts the weights that still say something in 8 bits and were updated `least` times; the others
  /// are left out.
  mutating func put(_ weights: Perceptron, least: Int32) {
    let scale = weights.largest
    var pairs: [UInt16] = []
    var rows: [(UInt64, UInt32)] = []
    for (feature, row) in weights.rows {
      let coded = row.compactMap { entry -> UInt16? in
        guard entry.updates >= least else { return nil }
        let part = (abs(entry.weight) / scale).squareRoot() * (entry.weight < 0 ? -1 : 1)
        let code = Int8((part * 127).rounded())
        return code == 0 ? nil : UInt16(entry.action) | UInt16(UInt8(bitPattern: code)) << 8
      }
      guard !coded.isEmpty else { continue }
      rows.append((feature, UInt32(pairs.count) << 8 | UInt32(min(coded.count, 255))))
      pairs += coded.prefix(255)
    }
    precondition(pairs.count < 1 << 24, "too many weights: prune more")
    let slots = Slots(rows)
    put(slots.checks.count)
    put(pairs.count)
    put(scale)
    put(slots.checks)
    put(slots.values)
    put(pairs)
  }

  /// An open-addressing table at most four fifths full.
  private struct Slots {
    var checks: [UInt32]
    var values: [UInt32]

    init(_ rows: [(UInt64, UInt32)]) {
      var capacity = 16
      while capacity * 4 < rows.count * 5 { capacity *= 2 }
      checks = Array(repeating: 0, count: capacity)
      values = checks
      for (hash, value) in rows {
        let check = WeightTable.check(hash)
        var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
        while checks[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
        checks[slot] = check
        values[slot] = value
      }
    }
  }
}
