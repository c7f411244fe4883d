import Chronology
import Foundation
import TimeTagging

struct Gold { var timexes: [Timex]; var written: CalendarDate?; var values: [Int: String] }

func canon(_ v: String) -> String { v.uppercased() }

func tune(_ files: [String]) throws {
  var docs: [Gold] = []
  for file in files {
    for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
      guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        let text = object["text"] as? String, let rows = object["timexes"] as? [[String: Any]] else { continue }
      let bytes = Array(text.utf8)
      let points = offsets(bytes)
      let timexes = TimexTagging.timexes(in: bytes)
      var gold: [Int: (Int, String)] = [:]
      for row in rows { if let v = row["value"] as? String { gold[row["start"] as! Int] = (row["end"] as! Int, v) } }
      var values: [Int: String] = [:]
      for (i, t) in timexes.enumerated() {
        if let g = gold[points[t.range.lowerBound]], g.0 == points[t.range.upperBound] { values[i] = g.1 }
      }
      docs.append(Gold(timexes: timexes, written: CalendarDate(year: 2009, month: 12, day: 19), values: values))
    }
  }
  func score(_ costs: StoryCosts) -> Int {
    var right = 0
    for doc in docs {
      let r = StoryResolver.resolve(doc.timexes, written: doc.written, costs: costs, withMargins: false)
      for (i, v) in doc.values where Timex3.value(of: doc.timexes[i], r[i].fields) == v { right += 1 }
    }
    return right
  }
  var best = StoryCosts()
  var bestScore = score(best)
  print("start", bestScore, docs.reduce(0) { $0 + $1.values.count })
  var generator = SystemRandomNumberGenerator()
  let clock = Date()
  while Date().timeIntervalSince(clock) < 90 {
    var next = best
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let i = Int.random(in: 0..<next.values.count, using: &generator)
      next.values[i] = max(0, next.values[i] * Float.random(in: 0.5...1.8, using: &generator) + Float.random(in: -0.05...0.05, using: &generator))
    }
    let s = score(next)
    if s >= bestScore { if s > bestScore { print(s, next.values.map { ($0 * 1000).rounded() / 1000 }) }; best = next; bestScore = s }
  }
  print(best.values.map { ($0 * 1000).rounded() / 1000 })
}
