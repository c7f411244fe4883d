import EnglishModel
import FoundationEssentials
import Language

/// The language engine as the program uses it.
enum Engine {
  /// The model that is part of the program.
  static func model() throws(Failure) -> LanguageModel {
    do {
      return try LanguageModel.english()
    } catch {
      throw Failure(.bug, "the language model in this program is not its own")
    }
  }

  /// How many threads read a text.
  static var threads: Int { ProcessInfo.processInfo.activeProcessorCount }
}
