import Language

/// An averaged perceptron over hashed features with few classes a feature.
///
/// A table with open addressing leads from a feature's hash to its entries, which lie side by side in
/// a block that is moved to one twice as large when it is full.
final class Perceptron: StepScorer {
  /// A class of a feature, as scoring reads it.
  struct Entry {
    var action: Int32
    var weight: Float
  }

  /// What only learning needs of an entry: for averaging, and for pruning.
  struct History {
    var total: Float
    var stamp: Int32
    var updates: Int32
  }

  private struct Slot {
    var key: UInt64 = 0
    var start: UInt32 = 0
    var count: UInt16 = 0
    /// The block's size is 2 to this power.
    var log: UInt16 = 0
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var capacity: Int
  private var used = 0
  private var entries: UnsafeMutablePointer<Entry>
  private var histories: UnsafeMutablePointer<History>
  private var entryCapacity = 1 << 20
  private var entryCount = 0
  /// Blocks given up, by the power of their size.
  private var freeBlocks: [[UInt32]] = Array(repeating: [], count: 16)
  /// Whether only the weights there are can change.
  private var isClosed = false
  /// The number of steps so far, for averaging.
  var clock: Int32 = 1

  init(capacity: Int = 1 << 20) {
    self.capacity = capacity
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: Slot(), count: capacity)
    entries = .allocate(capacity: entryCapacity)
    histories = .allocate(capacity: entryCapacity)
  }

  deinit {
    slots.deallocate()
    entries.deallocate()
    histories.deallocate()
  }

  @inline(__always)
  private func place(_ feature: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: feature) & (capacity - 1)
    while slots[place].key != feature, slots[place].key != 0 {
      place = (place + 1) & (capacity - 1)
    }
    return place
  }

  func add(
    _ features: UnsafePointer<UInt64>, _ count: Int, to scores: UnsafeMutablePointer<Float>
  ) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: count) { places in
      for index in 0..<count { places[index] = place(features[index]) }
      for index in 0..<count {
        let slot = slots[places[index]]
        let block = entries + Int(slot.start)
        for entry in 0..<Int(slot.count) { scores[Int(block[entry].action)] += block[entry].weight }
      }
    }
  }

  func update(_ features: UnsafePointer<UInt64>, _ count: Int, action: Int, by delta: Float) {
    for index in 0..<count { update(features[index], action: Int32(action), by: delta) }
  }

  private func update(
    _ feature: UInt64, action: Int32, by delta: Float, updates: Int32 = 1
  ) {
    var place = place(feature)
    if slots[place].key == 0 {
      if isClosed { return }
      if used * 10 > capacity * 6 {
        grow()
        place = self.place(feature)
      }
      slots[place] = Slot(key: feature, start: block(log: 0), count: 0, log: 0)
      used += 1
    }
    let start = Int(slots[place].start)
    let found = (start..<start + Int(slots[place].count)).first { entries[$0].action == action }
    guard let entry = found ?? (isClosed ? nil : append(action, at: place)) else { return }
    histories[entry].total += Float(clock - histories[entry].stamp) * entries[entry].weight
    histories[entry].stamp = clock
    histories[entry].updates += updates
    entries[entry].weight += delta
  }

  private func append(_ action: Int32, at place: Int) -> Int {
    var slot = slots[place]
    if Int(slot.count) == 1 << Int(slot.log) {
      let larger = block(log: Int(slot.log) + 1)
      (entries + Int(larger)).update(from: entries + Int(slot.start), count: Int(slot.count))
      (histories + Int(larger)).update(from: histories + Int(slot.start), count: Int(slot.count))
      freeBlocks[Int(slot.log)].append(slot.start)
      slot.start = larger
      slot.log += 1
    }
    let entry = Int(slot.start) + Int(slot.count)
    entries[entry] = Entry(action: action, weight: 0)
    histories[entry] = History(total: 0, stamp: clock, updates: 0)
    slot.count += 1
    slots[place] = slot
    return entry
  }

  private func block(log: Int) -> UInt32 {
    if let free = freeBlocks[log].popLast() { return free }
    if entryCount + 1 << log > entryCapacity {
      entries = Self.enlarged(entries, count: entryCount, capacity: entryCapacity * 2)
      histories = Self.enlarged(histories, count: entryCount, capacity: entryCapacity * 2)
      entryCapacity *= 2
    }
    defer { entryCount += 1 << log }
    return UInt32(entryCount)
  }

  private static func enlarged<Element>(
    _ old: UnsafeMutablePointer<Element>, count: Int, capacity: Int
  ) -> UnsafeMutablePointer<Element> {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    larger.moveInitialize(from: old, count: count)
    old.deallocate()
    return larger
  }

  private func grow() {
    let (old, oldCapacity) = (slots, capacity)
    capacity *= 2
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: Slot(), count: capacity)
    for index in 0..<oldCapacity where old[index].key != 0 {
      slots[place(old[index].key)] = old[index]
    }
    old.deallocate()
  }

  private func forEachEntry(_ body: (Int) -> Void) {
    for place in 0..<capacity where slots[place].key != 0 {
      let start = Int(slots[place].start)
      for entry in start..<start + Int(slots[place].count) { body(entry) }
    }
  }

  /// Forgets the weights updated less often, and learns no new ones from now on.
  func prune(least: Int32) {
    isClosed = true
    for place in 0..<capacity where slots[place].key != 0 {
      let start = Int(slots[place].start)
      var kept = start
      for entry in start..<start + Int(slots[place].count)
      where histories[entry].updates >= least {
        entries[kept] = entries[entry]
        histories[kept] = histories[entry]
        // It stays, however seldom it is updated from now on.
        histories[kept].updates = .max / 2
        kept += 1
      }
      slots[place].count = UInt16(kept - start)
    }
  }

  /// Puts the average of each weight in its place, and starts averaging anew.
  func average() {
    forEachEntry { entry in
      let rest = Float(clock - histories[entry].stamp) * entries[entry].weight
      entries[entry].weight = (histories[entry].total + rest) / Float(clock)
      histories[entry].total = 0
      histories[entry].stamp = 1
    }
    clock = 1
  }

  /// A class of a feature with its weight and how often it was updated.
  struct Weight {
    var action: Int32
    var value: Float
    var updates: Int32
  }

  /// A feature with its weights, in the order of their classes.
  struct Row {
    var feature: UInt64
    var weights: [Weight]
  }

  /// Adds the weights of another perceptron, and how often they were updated.
  func add(_ other: Perceptron) {
    for row in other.rows {
      for weight in row.weights {
        update(row.feature, action: weight.action, by: weight.value, updates: weight.updates)
      }
    }
  }

  /// Each feature with its weights, in the order of their hashes.
  var rows: [Row] {
    (0..<capacity).filter { slots[$0].key != 0 }.map { place in
      let start = Int(slots[place].start)
      let weights = (start..<start + Int(slots[place].count)).map {
        Weight(
          action: entries[$0].action, value: entries[$0].weight, updates: histories[$0].updates)
      }
      return Row(
        feature: slots[place].key, weights: weights.sorted { $0.action < $1.action })
    }
    .sorted { $0.feature < $1.feature }
  }
}
