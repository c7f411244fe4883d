internal import Archives

extension ZipArchive {
  /// Opens a document that is a zip archive.
  static func opened(_ contents: [UInt8]) throws(ReadingFault) -> ZipArchive {
    do throws(ZipError) { return try ZipArchive(contents) } catch { throw .archive(error) }
  }

  /// Unpacks a part of a document.
  mutating func part(_ name: String) throws(ReadingFault) -> [UInt8] {
    do throws(ZipError) { return try read(name) } catch { throw .archive(error) }
  }
}
