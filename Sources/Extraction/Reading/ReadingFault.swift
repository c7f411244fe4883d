package import Archives

/// Why a file has no text that can be read, as data: what to say of it, and what to do.
package enum ReadingFault: Error, Hashable, Sendable {
  /// The file's packing is broken, hostile or unknown.
  case archive(ZipError)
  /// It is a zip archive, but the parts that make it a document are missing.
  case noDocument(DocumentFormat)
  /// A book whose text is encrypted for one reader.
  case protected
  /// It has more passages than a document may.
  case tooManyPassages
  /// It was read, and there is nothing in it.
  case noText
  /// The pages of a PDF are pictures.
  case scanned
  /// The text is not in the encoding it is said to be in.
  case notInEncoding(TextEncoding, line: Int)
  /// The text is in none of the encodings that can be told apart for sure.
  case unknownEncoding
  /// There is no encoding of this name.
  case noEncoding(String)
  /// The bytes are no text.
  case binary
  /// There is nothing but blanks.
  case empty

  /// What is the case, to go after the file's name.
  package var fact: String {
    switch self {
    case .archive(let error): error.fact
    case .noDocument(let format): "is a zip archive, but no \(format.noun)"
    case .protected: "is protected against copying (DRM), so its text cannot be read"
    case .tooManyPassages: "has more than \(Document.mostPassages) paragraphs"
    case .noText: "holds no text"
    case .scanned: "holds pictures of pages and no text"
    case .notInEncoding(let encoding, let line):
      "is not \(encoding.name) throughout: line \(line) is not"
    case .unknownEncoding: "is not UTF-8, and its encoding cannot be told for sure"
    case .noEncoding(let name): "cannot be read as '\(name)': there is no such encoding"
    case .binary: "is a binary file"
    case .empty: "is empty"
    }
  }

  /// What can be done about it; nil when nothing can.
  package var remedy: String? {
    switch self {
    case .archive(.tooLarge): "a document may have 100 MB of text"
    case .archive(.tooManyParts), .archive(.zip64):
      "a document may have 20,000 parts and 100 MB of text"
    case .archive(.encrypted): "save it without a password"
    case .archive: "get or save it once more"
    case .noDocument: "clio reads \(DocumentFormat.list)"
    case .tooManyPassages: "split it up"
    case .protected: "use a copy that is not protected"
    case .noText, .empty: nil
    case .scanned: "make a PDF with text of it, for example with 'ocrmypdf'"
    case .notInEncoding, .unknownEncoding:
      "name it, for example with --encoding windows-1250; 'iconv -l' lists the names"
    case .noEncoding: "'iconv -l' lists the names"
    case .binary: "clio reads \(DocumentFormat.list)"
    }
  }
}

extension ZipError {
  fileprivate var fact: String {
    switch self {
    case .notAnArchive: "is damaged: it does not end as a zip archive does"
    case .damaged: "is damaged: its list of parts cannot be read"
    case .tooManyParts: "has too many parts"
    case .zip64: "is a zip archive of a kind for more than 4 GB"
    case .duplicate(let name): "is damaged: it has two parts named '\(name)'"
    case .missing(let name): "is damaged: '\(name)' is missing in it"
    case .encrypted: "is protected by a password"
    case .unknownMethod(let name): "is packed in an unusual way: '\(name)' cannot be unpacked"
    case .tooLarge(let name): "is too large: '\(name)' unpacks to more than a document may"
    case .corrupt(let name): "is damaged: '\(name)' cannot be unpacked"
    }
  }
}
