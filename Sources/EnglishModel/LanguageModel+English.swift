internal import CEnglishModel
package import Language

extension LanguageModel {
  /// The model that is part of the program; nothing is read of it before its first use.
  ///
  /// - Throws: that the embedded file is of another version than the program, a fault of the build.
  package static func english() throws(ModelMemory.Fault) -> LanguageModel {
    try LanguageModel(UnsafeRawBufferPointer(start: clio_model(), count: clio_model_size))
  }
}
