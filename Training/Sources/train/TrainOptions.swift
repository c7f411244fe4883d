import Language

/// What the command line of `train` says.
struct TrainOptions {
  var files: [String] = []
  /// Those of the files whose sentences the parser learns twice in each iteration.
  var emphasized: Set<String> = []
  var output = "model.bin"
  var greedyOutput: String?
  /// A model whose tagger and parser are kept.
  var ground: String?
  var wordNet = "/usr/share/wordnet"
  /// What `Training/lexicon/word_clusters.py` prints.
  var clusters = "word-clusters.txt"
  var names = "Training/lexicon/given-names.txt"
  /// Treebanks to learn the parser's confidence from; not those it learns to parse from.
  var calibration: [String] = []
  var iterations = 9
  var beamIterations = 10
  /// Iterations after the weights that do not fit are gone.
  var finalIterations = 8
  /// How many derivations the parser follows while it learns.
  var width = Parser.usualWidth
  /// The size of the tagger's and the parser's part at most, in bytes: weights seldom updated are left
  /// out until it fits.
  var limit = 15_300_000

  init(_ arguments: some Sequence<String>) {
    var arguments = ArraySlice(Array(arguments))
    func next() -> String { arguments.popFirst() ?? "" }
    while let argument = arguments.popFirst() {
      switch argument {
      case "--twice":
        files.append(next())
        emphasized.insert(files[files.count - 1])
      case "-o": output = next()
      case "--greedy": greedyOutput = next()
      case "--from": ground = next()
      case "--wordnet": wordNet = next()
      case "--clusters": clusters = next()
      case "--names": names = next()
      case "--calibrate": calibration.append(next())
      case "--iterations": iterations = Int(next()) ?? iterations
      case "--beam-iterations": beamIterations = Int(next()) ?? beamIterations
      case "--final-iterations": finalIterations = Int(next()) ?? finalIterations
      case "--width": width = Int(next()) ?? width
      case "--limit": limit = Int(next()) ?? limit
      default: files.append(argument)
      }
    }
  }
}
