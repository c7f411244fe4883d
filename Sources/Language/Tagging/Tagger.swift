/// Chooses each word's joint Penn and universal tag, from left to right.
package struct Tagger: Sendable {
  private let model: LanguageModel

  package init(_ model: LanguageModel) { self.model = model }

  /// The number of each word's joint tag.
  package func tags(_ words: [WordForm], classes: [WordClass]) -> [Int] {
    let tagCount = model.pennTags.count
    var tags: [Int] = []
    tags.reserveCapacity(words.count)
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: TagFeatures.count) { features in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: tagCount) { scores in
        guard let features = features.baseAddress, let scores = scores.baseAddress else { return }
        words.withUnsafeBufferPointer { words in
          classes.withUnsafeBufferPointer { classes in
            for index in words.indices {
              TagFeatures.extract(
                at: index, words: words, classes: classes,
                previous: index > 0 ? tags[index - 1] : -1,
                previous2: index > 1 ? tags[index - 2] : -1, into: features)
              scores.update(repeating: 0, count: tagCount)
              model.tagWeights.add(features, TagFeatures.count, to: scores)
              var best = 0
              for tag in 1..<tagCount where scores[tag] > scores[best] { best = tag }
              tags.append(best)
            }
          }
        }
      }
    }
    return tags
  }
}
