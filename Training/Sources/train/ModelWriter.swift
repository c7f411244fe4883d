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
  ///
  /// - Returns: whether there is room for all of them in the format.
  @discardableResult
  mutating func put(_ weights: [Perceptron.Row], least: Int32) -> Bool {
    let scale = weights.reduce(0) { $1.weights.reduce($0) { max($0, abs($1.value)) } }
    var pairs: [UInt16] = []
    var rows: [(UInt64, UInt32)] = []
    for row in weights {
      let coded = row.weights.compactMap { weight -> UInt16? in
        guard weight.updates >= least else { return nil }
        let part = (abs(weight.value) / scale).squareRoot() * (weight.value < 0 ? -1 : 1)
        let code = Int8((part * 127).rounded())
        return code == 0 ? nil : UInt16(weight.action) | UInt16(UInt8(bitPattern: code)) << 8
      }
      guard !coded.isEmpty else { continue }
      rows.append((row.feature, UInt32(pairs.count) << 8 | UInt32(min(coded.count, 255))))
      pairs += coded.prefix(255)
    }
    guard pairs.count < 1 << 24 else { return false }
    let slots = Slots(rows)
    put(slots.checks.count)
    put(pairs.count)
    put(scale)
    put(zip(slots.checks, slots.values).map { UInt64($0) << 32 | UInt64($1) })
    put(pairs)
    return true
  }

  /// An open-addressing table, five sixths full.
  private struct Slots {
    var checks: [UInt32]
    var values: [UInt32]

    init(_ rows: [(UInt64, UInt32)]) {
      let capacity = rows.count + rows.count / 5 + 16
      checks = Array(repeating: 0, count: capacity)
      values = checks
      for (hash, value) in rows {
        let check = WeightTable.check(hash)
        var slot = WeightTable.home(hash, capacity: capacity)
        while checks[slot] != 0 { slot = slot + 1 == capacity ? 0 : slot + 1 }
        checks[slot] = check
        values[slot] = value
      }
    }
  }
}
