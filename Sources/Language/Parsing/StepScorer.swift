/// Scores the classes of a step from its features: the weights in use, or those being learned.
package protocol StepScorer {
  /// Adds the weights of the features to the scores of their classes.
  func add(
    _ features: UnsafePointer<UInt64>, _ count: Int, to scores: UnsafeMutablePointer<Float>)
}

extension WeightTable: StepScorer {}
