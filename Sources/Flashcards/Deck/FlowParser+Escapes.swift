extension FlowParser {
  /// Reads what stands behind a backslash in double quotes.
  mutating func escape(into text: inout [UInt8]) throws(FlowError) {
    let byte = next
    position += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "0"): text.append(0x00)
    case UInt8(ascii: "a"): text.append(0x07)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "v"): text.append(0x0B)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "e"): text.append(0x1B)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: " "):
      text.append(bytes[position - 1])
    case UInt8(ascii: "x"): try scalar(ofDigits: 2, into: &text)
    case UInt8(ascii: "u"): try scalar(ofDigits: 4, into: &text)
    case UInt8(ascii: "U"): try scalar(ofDigits: 8, into: &text)
    default:
      position -= 2
      throw fault(
        "the backslash is followed by no known letter", note: "write a backslash as \\\\")
    }
  }

  private mutating func scalar(
    ofDigits count: Int, into text: inout [UInt8]
  ) throws(FlowError) {
    let digits = bytes[position..<min(position + count, end)]
    guard digits.count == count,
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(value)
    else {
      position -= 2
      throw fault(
        "the escape is not \(count) hexadecimal digits of a character",
        note: "write the character itself")
    }
    position += count
    text += UTF8.encode(scalar).map { Array($0) } ?? []
  }
}
