import Archives
import TestSupport
import Testing

@Suite("Zip archives")
struct ZipArchiveTests {
  /// Twenty times the sentence below, packed.
  private static let packed: [UInt8] = [
    243, 204, 83, 48, 180, 52, 54, 86, 112, 76, 73, 84, 112, 74, 205, 201, 81, 72, 203, 47, 205, 75,
    73, 77, 81, 40, 201, 72, 85, 240, 72, 44, 74, 202, 47, 45, 82, 240, 45, 45, 78, 45, 205, 213,
    83, 240, 28, 85, 60, 170, 120, 84, 49, 181, 21, 3, 0,
  ]
  private static let sentence = "In 1933 Ada Bell founded the Harbour Museum. "
  private static let checksum: UInt32 = 1_033_117_682

  private func error(
    reading name: String, limits: ZipArchive.Limits = .init(), _ fill: (inout ZipMaking) -> Void
  ) -> ZipError? {
    var zip = ZipMaking()
    fill(&zip)
    do throws(ZipError) {
      var archive = try ZipArchive(zip.archive, limits: limits)
      _ = try archive.read(name)
      return nil
    } catch {
      return error
    }
  }

  @Test("parts are read, stored or packed")
  func reading() throws {
    var zip = ZipMaking()
    zip.add("a/stored.txt", "It stands as it is.")
    zip.add("packed.txt", Self.packed, method: 8, size: 900, checksum: Self.checksum)
    zip.add("empty", "")
    var archive = try ZipArchive(zip.archive)
    #expect(archive.contains("empty") && !archive.contains("full"))
    #expect(try archive.read("a/stored.txt") == Array("It stands as it is.".utf8))
    let text = String(repeating: Self.sentence, count: 20)
    #expect(try archive.read("packed.txt") == Array(text.utf8))
    #expect(try archive.read("empty").isEmpty)
  }

  @Test("a part that is not what the directory says is refused")
  func lies() {
    #expect(error(reading: "x") { $0.add("a", "") } == .missing("x"))
    #expect(error(reading: "a") { $0.add("a", Array("text".utf8), checksum: 1) } == .corrupt("a"))
    #expect(error(reading: "a") { $0.add("a", Array("text".utf8), flags: 1) } == .encrypted("a"))
    #expect(
      error(reading: "a") { $0.add("a", Array("text".utf8), method: 14) } == .unknownMethod("a"))
    for size in [100, 899, 901, 5_000] {
      let error = error(reading: "a") {
        $0.add("a", Self.packed, method: 8, size: size, checksum: Self.checksum)
      }
      #expect(error == .corrupt("a"))
    }
    #expect(error(reading: "a") { $0.add("a", [6, 6, 6, 6], method: 8) } == .corrupt("a"))
  }

  @Test("two parts of one name are refused")
  func duplicates() {
    let error = error(reading: "a") {
      $0.add("a", "one")
      $0.add("a", "two")
    }
    #expect(error == .duplicate("a"))
  }

  @Test("an archive that grows beyond its limits is refused before it is unpacked")
  func limits() {
    var limits = ZipArchive.Limits()
    limits.unpackedBytes = 1_000
    limits.parts = 2
    let big = error(reading: "a", limits: limits) {
      $0.add("a", Self.packed, method: 8, size: 1_001)
    }
    #expect(big == .tooLarge("a"))
    let many = error(reading: "a", limits: limits) { zip in
      for name in ["a", "b", "c"] { zip.add(name, "") }
    }
    #expect(many == .tooManyParts)
    // 57 bytes that claim to be 50 million.
    #expect(
      error(reading: "a") { $0.add("a", Self.packed, method: 8, size: 50_000_000) }
        == .tooLarge("a"))
  }

  @Test("parts that share their data count each time they are read")
  func sharedData() throws {
    var zip = ZipMaking()
    zip.add("a", Self.packed, method: 8, size: 900, checksum: Self.checksum)
    var limits = ZipArchive.Limits()
    limits.unpackedBytes = 2_000
    var archive = try ZipArchive(zip.archive, limits: limits)
    _ = try archive.read("a")
    _ = try archive.read("a")
    #expect(throws: ZipError.tooLarge("a")) { try archive.read("a") }
  }

  @Test("a truncated or altered archive is refused or read, never more", arguments: 0..<20)
  func damage(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var zip = ZipMaking()
    zip.add("mimetype", "application/epub+zip")
    zip.add("a", Self.packed, method: 8, size: 900, checksum: Self.checksum)
    let whole = zip.archive
    for _ in 0..<100 {
      var bytes = whole
      if Bool.random(using: &generator) {
        bytes.removeLast(Int.random(in: 1...bytes.count, using: &generator))
      }
      for _ in 0..<Int.random(in: 0...3, using: &generator) where !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &generator)] = .random(
          in: 0...255, using: &generator)
      }
      guard var archive = try? ZipArchive(bytes) else { continue }
      for name in ["a", "mimetype"] {
        if let data = try? archive.read(name) { #expect(data.count < 1_000) }
      }
    }
  }
}
