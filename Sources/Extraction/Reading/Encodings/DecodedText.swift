/// A file's text in UTF-8, and the encoding it was in.
package struct DecodedText: Sendable {
  package let bytes: [UInt8]
  package let encoding: TextEncoding

  /// Decodes a text.
  ///
  /// A mark at its beginning decides, then what the caller names; else UTF-8 is taken where the
  /// bytes are that, UTF-16 where every second one is zero, what the page declares, and at last
  /// Windows-1252 where it makes sense of the bytes.
  ///
  /// - Parameters:
  ///   - contents: the file's bytes.
  ///   - name: the encoding's name, when the caller knows it.
  ///   - declared: what the text says of itself, given its first bytes.
  /// - Throws: that the bytes are no text, or in an encoding that cannot be told.
  package init(
    _ contents: [UInt8], named name: String? = nil,
    declared: (ArraySlice<UInt8>) -> String? = { _ in nil }
  ) throws(ReadingFault) {
    if contents.starts(with: [0xEF, 0xBB, 0xBF]), name == nil {
      self = try Self.utf8(Array(contents.dropFirst(3)))
    } else if contents.starts(with: [0xFF, 0xFE]), name == nil {
      try self.init(contents.dropFirst(2), as: .utf16LittleEndian)
    } else if contents.starts(with: [0xFE, 0xFF]), name == nil {
      try self.init(contents.dropFirst(2), as: .utf16BigEndian)
    } else if let name {
      let encoding = TextEncoding(name: name)
      guard EncodingConverter.knows(encoding) else { throw .noEncoding(name) }
      if encoding.isUTF8 {
        self = try Self.utf8(contents)
      } else {
        try self.init(contents[...], as: encoding)
      }
    } else if let encoding = EncodingGuess.utf16(contents) {
      try self.init(contents[...], as: encoding)
    } else if contents.prefix(1 << 16).contains(0) {
      throw .binary
    } else if contents.firstInvalidUTF8 == nil {
      self.init(bytes: contents, encoding: .utf8)
    } else {
      try self.init(contents, declared: declared(contents.prefix(4_096)))
    }
  }

  private init(bytes: [UInt8], encoding: TextEncoding) {
    self.bytes = bytes
    self.encoding = encoding
  }

  /// What is not UTF-8: what it declares, else Windows-1252 where that makes sense.
  private init(_ contents: [UInt8], declared: String?) throws(ReadingFault) {
    let encoding = declared.map { TextEncoding(label: $0) }
    if let encoding, !encoding.isUTF8, EncodingConverter.knows(encoding) {
      try self.init(contents[...], as: encoding)
    } else if EncodingGuess.looksLikeWindows1252(contents) {
      try self.init(contents[...], as: .windows1252)
    } else {
      throw .unknownEncoding
    }
  }

  private init(_ contents: ArraySlice<UInt8>, as encoding: TextEncoding) throws(ReadingFault) {
    let result = EncodingConverter.convert(contents, from: encoding)
    guard let bytes = result.bytes else {
      throw .notInEncoding(encoding, line: result.lines)
    }
    self.init(bytes: bytes, encoding: encoding)
  }

  private static func utf8(_ contents: [UInt8]) throws(ReadingFault) -> DecodedText {
    if let offset = contents.firstInvalidUTF8 {
      let lines = contents[..<offset].count { $0 == UInt8(ascii: "\n") }
      throw .notInEncoding(.utf8, line: lines + 1)
    }
    return DecodedText(bytes: contents, encoding: .utf8)
  }
}

extension [UInt8] {
  /// Where the first bytes stand that are not UTF-8; nil when all are.
  package var firstInvalidUTF8: Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
