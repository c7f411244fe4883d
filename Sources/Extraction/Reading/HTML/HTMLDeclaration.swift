/// Finds the encoding that a page or an XML file declares in its first lines.
package enum HTMLDeclaration {
  package static func encoding(in start: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: start, as: UTF8.self).lowercased()
    let isXML = text.hasPrefix("<?xml")
    for key in isXML ? ["encoding=", "charset="] : ["charset="] {
      guard let range = text.firstRange(of: key) else { continue }
      let value = text[range.upperBound...].drop { "\"' ".contains($0) }
      let name = value.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) }
      if !name.isEmpty { return String(name) }
    }
    return nil
  }
}
