import Extraction
import Language

extension Document {
  /// The passages as short lines: "h1 Title", "p Text", "li Item", "q Quotation".
  var lines: [String] {
    passages.map { passage in
      switch passage.kind {
      case .heading(let level): "h\(level) \(passage.text)"
      case .paragraph: "p \(passage.text)"
      case .listItem: "li \(passage.text)"
      case .quotation: "q \(passage.text)"
      }
    }
  }
}
