/// A character encoding, by the name that the C library's converter knows it by.
package struct TextEncoding: Hashable, Sendable {
  package let name: String

  package init(name: String) { self.name = name }

  package static let utf8 = TextEncoding(name: "UTF-8")
  package static let utf16LittleEndian = TextEncoding(name: "UTF-16LE")
  package static let utf16BigEndian = TextEncoding(name: "UTF-16BE")
  package static let windows1252 = TextEncoding(name: "windows-1252")

  /// The encoding that a web page means by a name: it says Latin-1 and means Windows-1252.
  init(label: String) {
    let label = label.lowercased()
    let isLatin = ["iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii"].contains(label)
    self = isLatin ? .windows1252 : TextEncoding(name: label)
  }

  var isUTF8: Bool { ["utf-8", "utf8"].contains(name.lowercased()) }
}
