package import Scheduling

extension Store {
  /// Makes a backup in `backups` beside the database unless one was made on this day (UTC).
  ///
  /// Call it at the end of a session, not at its start. The ten newest backups are kept.
  ///
  /// - Returns: the path of the backup; nil when none was due.
  @discardableResult
  package func backUpIfDue(now: Instant) throws(StorageError) -> String? {
    let folder = BackupFolder(for: path)
    guard !folder.hasBackup(onDayOf: now) else { return nil }
    return try folder.backUp(queue, now: now)
  }
}
