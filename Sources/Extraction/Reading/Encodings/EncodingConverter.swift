internal import Glibc

/// Converts texts to UTF-8 with the C library's converter.
enum EncodingConverter {
  static func knows(_ encoding: TextEncoding) -> Bool {
    guard let converter = open(encoding) else { return false }
    iconv_close(converter)
    return true
  }

  /// Converts a text.
  ///
  /// - Returns: the UTF-8 bytes, nil when the text is not in the encoding; and the number of lines
  ///   that were read.
  static func convert(
    _ contents: ArraySlice<UInt8>, from encoding: TextEncoding
  ) -> (bytes: [UInt8]?, lines: Int) {
    guard let converter = open(encoding) else { return (nil, 1) }
    defer { iconv_close(converter) }
    var result: [UInt8] = []
    result.reserveCapacity(contents.count + contents.count / 8)
    var input = Array(contents)
    var isWhole = true
    input.withUnsafeMutableBytes { input in
      var source = input.baseAddress?.assumingMemoryBound(to: CChar.self)
      var rest = input.count
      while rest > 0, isWhole {
        let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { output, count in
          var target = UnsafeMutableRawPointer(output.baseAddress)?
            .assumingMemoryBound(to: CChar.self)
          var room = output.count
          let code = iconv(converter, &source, &rest, &target, &room)
          if code < 0, errno != E2BIG { isWhole = false }
          count = output.count - room
        }
        result += piece
      }
    }
    let lines = result.count { $0 == UInt8(ascii: "\n") } + 1
    return (isWhole ? result : nil, lines)
  }

  private static func open(_ encoding: TextEncoding) -> iconv_t? {
    let isName = encoding.name.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        || "-_.:".utf8.contains(byte)
    }
    guard isName, !encoding.name.isEmpty else { return nil }
    let converter = iconv_open("UTF-8", encoding.name)
    return Int(bitPattern: converter) == -1 ? nil : converter
  }
}
