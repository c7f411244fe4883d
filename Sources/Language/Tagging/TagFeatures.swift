/// The features by which a token's tag is chosen.
///
/// Words two to either side, affixes and shape of the word itself, the two tags before it, and the
/// word's WordNet class.
package enum TagFeatures {
  /// How many features a token has.
  package static let count = 46

  /// Writes the features of the token at `index`.
  ///
  /// - Parameters:
  ///   - index: of the token, from 0.
  ///   - words: the sentence's forms.
  ///   - classes: the class of each word.
  ///   - previous: the tag before; -1 for none.
  ///   - previous2: the tag before that; -1 for none.
  ///   - features: room for ``count`` hashes.
  package static func extract(
    at index: Int, words: UnsafeBufferPointer<WordForm>, classes: UnsafeBufferPointer<WordClass>,
    previous: Int, previous2: Int, into features: UnsafeMutablePointer<UInt64>
  ) {
    func word(_ offset: Int) -> WordForm {
      let place = index + offset
      return place >= 0 && place < words.count ? words[place] : .outside
    }
    func wordClass(_ offset: Int) -> UInt64 {
      let place = index + offset
      return place >= 0 && place < classes.count ? UInt64(classes[place].senses) : 0xFFFF
    }
    func cluster(_ offset: Int) -> UInt64 {
      let place = index + offset
      return place >= 0 && place < classes.count ? UInt64(classes[place].cluster) : 0xFFFF_FFFF
    }
    let current = word(0)
    let before = word(-1)
    let after = word(1)
    let after2 = word(2)
    let tag1 = UInt64(previous + 1)
    let tag2 = UInt64(previous2 + 1)
    var count = 0
    func add(_ value: UInt64) {
      features[count] = FeatureHash.mix(value, UInt64(count + 1))
      count += 1
    }
    func add(_ left: UInt64, _ right: UInt64) { add(FeatureHash.mix(left, right)) }

    add(0)
    add(current.exact)
    add(current.lower)
    add(current.prefix1)
    add(current.prefix2)
    add(current.prefix3)
    add(current.suffix1)
    add(current.suffix2)
    add(current.suffix3)
    add(current.suffix4)
    add(current.shape)
    add(current.shape, index == 0 ? 1 : 0)
    add(current.shape, current.suffix3)
    add(before.lower)
    add(word(-2).lower)
    add(after.lower)
    add(after2.lower)
    add(before.suffix3)
    add(after.suffix3)
    add(after.suffix2, after.shape)
    add(before.shape)
    add(after.shape)
    add(before.lower, current.lower)
    add(current.lower, after.lower)
    add(tag1)
    add(tag2)
    add(tag1, tag2)
    add(tag1, current.lower)
    add(tag1, current.suffix3)
    add(tag1, after.lower)
    add(wordClass(0))
    add(wordClass(0), tag1)
    add(wordClass(1), current.suffix2)
    add(wordClass(-1), wordClass(0))
    add(wordClass(0), wordClass(1))
    add(cluster(0))
    add(cluster(0) & 0xF)
    add(cluster(0) & 0xFF)
    add(cluster(0), tag1)
    add(cluster(0), current.suffix3)
    add(cluster(0), current.shape)
    add(cluster(-1))
    add(cluster(1))
    add(cluster(-1), cluster(0))
    add(cluster(0), cluster(1))
    add(tag1, cluster(1))
  }
}
