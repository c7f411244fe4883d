/// An averaged perceptron over hashed features with few classes a feature.
///
/// Entries of a feature form a list in one growing buffer; a table with open addressing leads from
/// the feature's hash to its first entry.
final class Perceptron {
  struct Entry {
    var action: Int32
    var weight: Float
    var total: Float
    var stamp: Int32
    var next: Int32
    var updates: Int32
  }

  private(set) var keys: UnsafeMutablePointer<UInt64>
  private(set) var first: UnsafeMutablePointer<Int32>
  private(set) var capacity: Int
  private(set) var used = 0
  private(set) var entries: UnsafeMutablePointer<Entry>
  private var entryCapacity: Int
  private(set) var entryCount = 0
  /// The number of steps so far, for averaging.
  var clock: Int32 = 1

  init(capacity: Int = 1 << 20) {
    self.capacity = capacity
    keys = .allocate(capacity: capacity)
    keys.initialize(repeating: 0, count: capacity)
    first = .allocate(capacity: capacity)
    first.initialize(repeating: -1, count: capacity)
    entryCapacity = 1 << 20
    entries = .allocate(capacity: entryCapacity)
  }

  deinit {
    keys.deallocate()
    first.deallocate()
    entries.deallocate()
  }

  @inline(__always)
  private func slot(_ feature: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: feature) & (capacity - 1)
    while keys[slot] != feature, keys[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
    return slot
  }

  @inline(__always)
  func add(
    _ features: UnsafePointer<UInt64>, _ count: Int, to scores: UnsafeMutablePointer<Float>
  ) {
    for index in 0..<count {
      var entry = first[slot(features[index])]
      while entry >= 0 {
        let found = entries[Int(entry)]
        scores[Int(found.action)] += found.weight
        entry = found.next
      }
    }
  }

  func update(_ features: UnsafePointer<UInt64>, _ count: Int, action: Int, by delta: Float) {
    for index in 0..<count { update(features[index], action: Int32(action), by: delta) }
  }

  private func update(_ feature: UInt64, action: Int32, by delta: Float) {
    var place = slot(feature)
    if keys[place] == 0 {
      if used * 10 > capacity * 6 {
        grow()
        place = slot(feature)
      }
      keys[place] = feature
      used += 1
    }
    var entry = first[place]
    while entry >= 0, entries[Int(entry)].action != action { entry = entries[Int(entry)].next }
    if entry < 0 {
      if entryCount == entryCapacity {
        let larger = UnsafeMutablePointer<Entry>.allocate(capacity: entryCapacity * 2)
        larger.moveInitialize(from: entries, count: entryCount)
        entries.deallocate()
        entries = larger
        entryCapacity *= 2
      }
      entries[entryCount] = Entry(
        action: action, weight: 0, total: 0, stamp: clock, next: first[place], updates: 0)
      entry = Int32(entryCount)
      first[place] = entry
      entryCount += 1
    }
    let pointer = entries + Int(entry)
    pointer.pointee.total += Float(clock - pointer.pointee.stamp) * pointer.pointee.weight
    pointer.pointee.stamp = clock
    pointer.pointee.weight += delta
    pointer.pointee.updates += 1
  }

  private func grow() {
    let oldKeys = keys
    let oldFirst = first
    let oldCapacity = capacity
    capacity *= 2
    keys = .allocate(capacity: capacity)
    keys.initialize(repeating: 0, count: capacity)
    first = .allocate(capacity: capacity)
    first.initialize(repeating: -1, count: capacity)
    for index in 0..<oldCapacity where oldKeys[index] != 0 {
      let place = slot(oldKeys[index])
      keys[place] = oldKeys[index]
      first[place] = oldFirst[index]
    }
    oldKeys.deallocate()
    oldFirst.deallocate()
  }

  /// Puts the average of each weight in its place.
  func average() {
    for index in 0..<entryCount {
      let entry = entries[index]
      let total = entry.total + Float(clock - entry.stamp) * entry.weight
      entries[index].weight = total / Float(clock)
      entries[index].stamp = clock
      entries[index].total = 0
    }
  }

  /// The largest magnitude of a weight.
  var largest: Float {
    (0..<entryCount).reduce(0) { max($0, abs(entries[$1].weight)) }
  }

  /// Each feature with its entries, in the order of their hashes.
  var rows: [(feature: UInt64, entries: [Entry])] {
    (0..<capacity).filter { keys[$0] != 0 }.map { slot in
      var row: [Entry] = []
      var entry = first[slot]
      while entry >= 0 {
        row.append(entries[Int(entry)])
        entry = entries[Int(entry)].next
      }
      return (keys[slot], row.sorted { $0.action < $1.action })
    }
    .sorted { $0.feature < $1.feature }
  }
}
