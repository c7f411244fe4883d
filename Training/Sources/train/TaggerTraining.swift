import Language

/// A sentence as the tagger learns it.
struct TaggedSentence {
  var words: [WordForm]
  var classes: [WordClass]
  var tags: [Int]
}

/// Trains the tagger: a greedy averaged perceptron that sees its own tags before each word.
final class TaggerTraining {
  let tags: Int
  private(set) var weights = Perceptron()

  init(tags: Int) { self.tags = tags }

  func tag(_ sentence: TaggedSentence) -> [Int] { decode(sentence, learning: false) }

  /// - Parameters:
  ///   - sentences: what to learn.
  ///   - iterations: over all of them.
  ///   - seed: of their order.
  func train(_ sentences: [TaggedSentence], iterations: Int, seed: UInt64) {
    var order = Array(sentences.indices)
    var generator = Shuffler(state: seed)
    for _ in 0..<iterations {
      order.shuffle(using: &generator)
      for index in order { _ = decode(sentences[index], learning: true) }
    }
    weights.average()
  }

  private func decode(_ sentence: TaggedSentence, learning: Bool) -> [Int] {
    var result: [Int] = []
    let features = UnsafeMutablePointer<UInt64>.allocate(capacity: TagFeatures.count)
    let scores = UnsafeMutablePointer<Float>.allocate(capacity: tags)
    defer {
      features.deallocate()
      scores.deallocate()
    }
    sentence.words.withUnsafeBufferPointer { words in
      sentence.classes.withUnsafeBufferPointer { classes in
        for index in words.indices {
          TagFeatures.extract(
            at: index, words: words, classes: classes, previous: index > 0 ? result[index - 1] : -1,
            previous2: index > 1 ? result[index - 2] : -1, into: features)
          scores.update(repeating: 0, count: tags)
          weights.add(features, TagFeatures.count, to: scores)
          var best = 0
          for tag in 1..<tags where scores[tag] > scores[best] { best = tag }
          if learning {
            let gold = sentence.tags[index]
            if gold != best {
              weights.update(features, TagFeatures.count, action: gold, by: 1)
              weights.update(features, TagFeatures.count, action: best, by: -1)
            }
            weights.clock += 1
          }
          result.append(best)
        }
      }
    }
    return result
  }
}
