extension StorageError {
  /// The fact, lower case, without a full stop.
  package var message: String { "" }

  /// What to do about it.
  package var remedy: String { "" }
}
