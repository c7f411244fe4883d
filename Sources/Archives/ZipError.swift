/// Why a zip archive, or a part of it, cannot be read.
package enum ZipError: Error, Hashable, Sendable {
  /// It has no directory at its end.
  case notAnArchive
  /// Its directory or a part of it is damaged or cut off.
  case damaged
  /// It has more parts than the limit.
  case tooManyParts
  /// It needs the extension for archives over 4 GB.
  case zip64
  /// Two parts have one name, so that it is not clear which is meant.
  case duplicate(String)
  /// The part is not in it.
  case missing(String)
  /// The part is encrypted.
  case encrypted(String)
  /// The part is packed by a method other than deflate.
  case unknownMethod(String)
  /// The part unpacks to more than the archive may.
  case tooLarge(String)
  /// The part does not unpack to what the directory says of it.
  case corrupt(String)
}
