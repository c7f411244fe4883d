import Glibc
import TimeTagging

/// Measures the time-expression tagger: `timexes FILE [MEGABYTES]`.
///
/// The text is repeated until it has the size; what is measured is the processor's time for tagging
/// alone, on one core, and the memory over that of the text.
@main
enum Timexes {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 1, let text = read(arguments[1]), !text.isEmpty else {
      print("usage: timexes FILE [MEGABYTES]")
      exit(64)
    }
    let megabytes = arguments.count > 2 ? Double(arguments[2]) ?? 25 : 25
    var passages: [[UInt8]] = []
    var size = 0
    let paragraphs = text.split(separator: 0x0A).map { Array($0) }
    while Double(size) < megabytes * 1e6 {
      for paragraph in paragraphs {
        passages.append(paragraph)
        size += paragraph.count + 1
      }
    }
    let memory = peakKilobytes()
    let start = processorSeconds()
    var found = 0
    for passage in passages { found += TimexTagging.timexes(in: passage).count }
    let seconds = processorSeconds() - start
    let rate = Double(size) / 1e6 / seconds
    print("bytes \(size), expressions \(found)")
    print("seconds \(rounded(seconds)), megabytes a second \(rounded(rate))")
    print("peak memory over the text's: \(peakKilobytes() - memory) kilobytes")
  }

  private static func rounded(_ number: Double) -> String {
    let hundredths = Int(number * 100)
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  private static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  private static func usage() -> rusage {
    var usage = rusage()
    getrusage(0, &usage)
    return usage
  }

  private static func processorSeconds() -> Double {
    let time = usage().ru_utime
    return Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }

  private static func peakKilobytes() -> Int { usage().ru_maxrss }
}
