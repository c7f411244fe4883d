/// The scores of the words that meet in a state, kept for as long as a sentence is parsed: the beam's
/// derivations come to the same places again and again.
struct PlaceScores {
  /// How many places are kept at most; the others are scored each time.
  private static let capacity = 2_048

  private let actions: Int
  private let scores: UnsafeMutablePointer<Float>
  private let places: UnsafeMutablePointer<ParserFeatures.Place>
  /// An open-addressing table of the places' numbers from 1; 0 is an empty slot.
  private let slots: UnsafeMutablePointer<UInt16>
  private var count = 0

  /// - Parameter actions: how many numbers are kept of each place.
  init(actions: Int) {
    self.actions = actions
    scores = .allocate(capacity: Self.capacity * actions)
    places = .allocate(capacity: Self.capacity)
    slots = .allocate(capacity: 2 * Self.capacity)
    slots.initialize(repeating: 0, count: 2 * Self.capacity)
  }

  func deallocate() {
    scores.deallocate()
    places.deallocate()
    slots.deallocate()
  }

  /// Forgets all places.
  mutating func removeAll() {
    slots.update(repeating: 0, count: 2 * Self.capacity)
    count = 0
  }

  /// The scores of a place, and whether they still have to be put there; nil where there is no room.
  mutating func scores(
    of place: ParserFeatures.Place
  ) -> (scores: UnsafeMutablePointer<Float>, isNew: Bool)? {
    let key = UInt64(place.front) << 32 | UInt64(place.top + 1) << 16 | UInt64(place.second + 1)
    var slot = Int(FeatureHash.mix(key, place.isHeaded ? 1 : 0) % UInt64(2 * Self.capacity))
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if places[number] == place { return (scores + number * actions, false) }
      slot = slot + 1 == 2 * Self.capacity ? 0 : slot + 1
    }
    guard count < Self.capacity else { return nil }
    places[count] = place
    count += 1
    slots[slot] = UInt16(count)
    return (scores + (count - 1) * actions, true)
  }
}
