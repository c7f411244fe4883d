/// Everything the engine has learned, as views of one file in memory: nothing is copied to load it.
package struct LanguageModel: Sendable {
  /// Changes with the format of the file, and with every change of a feature.
  package static let format = 7
  package static let magic: UInt32 = 0x434C_494F

  /// Penn tags and universal tags by the number of a joint tag.
  package let pennTags: [String]
  package let universalTags: [String]
  /// Relations of Universal Dependencies by number.
  package let relations: [String]
  package let classes: WordClasses
  let tagWeights: WeightTable
  let stepWeights: WeightTable
  let arcWeights: WeightTable
  /// Where in the file the parts after the tagger and the parser begin, which can be made anew alone.
  package let arcOffset: Int
  package let names: NameLexicon
  let nameWeights: WeightTable
  let referenceWeights: WeightTable
  /// The number of each joint tag's Penn tag and universal tag, for the parser's features.
  package let pennNumbers: [Int]
  let universalNumbers: [Int]
  /// Whether a joint tag is a verb's.
  package let isVerb: [Bool]

  /// - Throws: that the bytes are no model, or one of another version.
  package init(_ bytes: UnsafeRawBufferPointer) throws(ModelMemory.Fault) {
    var memory = ModelMemory(bytes)
    guard try memory.number() == Int(Self.magic), try memory.number() == Self.format else {
      throw .otherFormat
    }
    let tags = try memory.names().map { $0.split(separator: "\t").map(String.init) }
    guard tags.allSatisfy({ $0.count == 2 }), (1...WeightTable.mostClasses).contains(tags.count)
    else {
      throw .otherFormat
    }
    pennTags = tags.map { $0[0] }
    universalTags = tags.map { $0[1] }
    pennNumbers = Self.numbers(pennTags)
    universalNumbers = Self.numbers(universalTags)
    isVerb = pennTags.map { $0.hasPrefix("V") }
    relations = try memory.names()
    guard ParserAction.count(relations: relations.count) <= WeightTable.mostClasses else {
      throw .otherFormat
    }
    classes = try WordClasses(&memory)
    tagWeights = try WeightTable(&memory)
    stepWeights = try WeightTable(&memory)
    arcOffset = memory.offset
    arcWeights = try WeightTable(&memory)
    names = try NameLexicon(&memory)
    nameWeights = try WeightTable(&memory)
    referenceWeights = try WeightTable(&memory)
  }

  /// Numbers the different names in the order they come.
  package static func numbers(_ names: [String]) -> [Int] {
    var known: [String: Int] = [:]
    return names.map { name in
      let number = known[name] ?? known.count
      known[name] = number
      return number
    }
  }
}
