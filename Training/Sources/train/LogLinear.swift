/// The weights of a log-linear model while they are learned, by stochastic gradient ascent with a step
/// of its own for each weight (AdaGrad, Duchi, Hazan and Singer 2011) and a little decay.
struct LogLinear {
  let rate: Float
  let decay: Float
  private var weights: [UInt64: (value: Float, squares: Float)] = [:]

  init(rate: Float, decay: Float) {
    self.rate = rate
    self.decay = decay
  }

  /// The sum of the features' weights.
  func score(_ features: [UInt64]) -> Float {
    features.reduce(0) { $0 + (weights[$1]?.value ?? 0) }
  }

  /// Goes a step, given by how much the features should have been more likely.
  mutating func learn(_ features: [UInt64], error: Float) {
    for feature in features {
      var weight = weights[feature] ?? (0, 1)
      let slope = error - decay * weight.value
      weight.squares += slope * slope
      weight.value += rate * slope / weight.squares.squareRoot()
      weights[feature] = weight
    }
  }

  /// Each feature with its weight, in the order of their hashes.
  var rows: [Perceptron.Row] {
    weights.map { feature, weight in
      Perceptron.Row(
        feature: feature,
        weights: [Perceptron.Weight(action: 0, value: weight.value, updates: .max)])
    }
    .sorted { $0.feature < $1.feature }
  }
}
