import Chronology
import Foundation
import TimeTagging

/// Scratch: benchmark lines in, predictions out.
func offsets(_ text: [UInt8]) -> [Int] {
  var points = 0
  return text.map { byte in
    if byte & 0xC0 != 0x80 { points += 1 }
    return points - 1
  } + [points]
}

if CommandLine.arguments.count > 1, CommandLine.arguments[1] == "tune" {
  try tune(Array(CommandLine.arguments.dropFirst(2)))
  exit(0)
}

while let line = readLine() {
  guard
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
    let text = object["text"] as? String
  else { continue }
  let bytes = Array(text.utf8)
  let points = offsets(bytes)
  let timexes = TimexTagging.timexes(in: bytes)
  var written: CalendarDate?
  if let dct = object["dct"] as? String {
    let parts = dct.split(separator: "-").compactMap { Int($0) }
    if parts.count == 3 { written = CalendarDate(year: parts[0], month: parts[1], day: parts[2]) }
  }
  let resolved = StoryResolver.resolve(timexes, written: written)
  var rows: [[String: Any]] = []
  for (timex, resolution) in zip(timexes, resolved) {
    var row: [String: Any] = [
      "start": points[timex.range.lowerBound], "end": points[timex.range.upperBound],
      "text": String(decoding: bytes[timex.range], as: UTF8.self), "type": timex.kind.rawValue,
    ]
    row["margin"] = resolution.margin.isInfinite ? 99 : resolution.margin
    if let value = Timex3.value(of: timex, resolution.fields) { row["value"] = value } else { row["value"] = NSNull() }
    rows.append(row)
  }
  let out = try JSONSerialization.data(withJSONObject: ["id": object["id"]!, "timexes": rows])
  print(String(decoding: out, as: UTF8.self))
}
