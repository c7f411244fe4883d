import Testing

@testable import Study

@Suite("Seeded randomness")
struct SplitMix64Tests {
  @Test("The sequence is the published one")
  func published() {
    var generator = SplitMix64(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
    ]
    #expect((0..<3).map { _ in generator.next() } == expected)
  }

  @Test("Draws stay below the limit and reach every number", arguments: [1, 2, 3, 10])
  func draws(limit: Int) {
    var generator = SplitMix64(seed: 5)
    let drawn = Set((0..<500).map { _ in generator.number(below: limit) })
    #expect(drawn == Set(0..<limit))
  }

  @Test("Shuffling keeps every element")
  func shuffling() {
    var generator = SplitMix64(seed: 5)
    let shuffled = generator.shuffled(Array(0..<100))
    #expect(shuffled != Array(0..<100))
    #expect(shuffled.sorted() == Array(0..<100))
  }
}
