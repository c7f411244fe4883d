import Foundation
import Language

/// A model file as it grows: what stands in it already can be read while the rest is missing.
enum ModelFile {
  /// The model of the bytes, with empty tables for the parts that are not in them yet.
  ///
  /// Its memory stays until the program ends.
  static func model(_ bytes: [UInt8], missing: [Part]) throws -> LanguageModel {
    var writer = ModelWriter(bytes: bytes)
    for part in missing { writer.putEmpty(part) }
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: writer.bytes.count, alignment: 8)
    memory.copyBytes(from: writer.bytes)
    return try LanguageModel(UnsafeRawBufferPointer(memory))
  }

  /// A part that is made after the tagger and the parser, in the file's order.
  enum Part { case confidence, nameLexicon, names, reference }
}

extension ModelWriter {
  mutating func putEmpty(_ part: ModelFile.Part) {
    switch part {
    case .nameLexicon: put([UInt64: UInt16]())
    case .confidence, .names, .reference: put([Perceptron.Row](), least: 0)
    }
  }
}
