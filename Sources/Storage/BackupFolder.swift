import Chronology
import GRDB
import Glibc
import Scheduling

/// The backups of one database, in a folder beside it: `backups/clio-20260731T101500Z.sqlite`.
///
/// Backups of databases with other names in the same folder are left alone.
struct BackupFolder {
  /// How many are kept.
  static let capacity = 10

  let path: String
  private let stem: String

  init(for database: String) {
    let file = DatabaseFile(path: database)
    path = file.folder + "/backups"
    stem = file.stem
  }

  /// Copies the database as it stands, also while other programs use it.
  ///
  /// The copy gets its name only when it is whole, so a backup cut short is none. Until then its
  /// name holds the process, so that two programs do not write the same file.
  @discardableResult
  func backUp(_ source: DatabaseQueue, now: Instant) throws(StorageError) -> String {
    let target = "\(path)/\(stem)-\(Self.stamp(now)).sqlite"
    let unfinished = "\(target).\(getpid())\(Self.unfinishedSuffix)"
    do {
      try DatabaseFile.makeFolder(path)
      removeAbandoned()
      try copy(source, to: unfinished)
      guard rename(unfinished, target) == 0 else {
        throw StorageError.backupFailed(path: target, reason: DatabaseFile.reason(errno))
      }
    } catch {
      unlink(unfinished)
      throw Self.failure(error, at: target)
    }
    removeOldest(keeping: target)
    return target
  }

  /// Whether a backup was made on the day (UTC) of this moment.
  func hasBackup(onDayOf now: Instant) -> Bool {
    let day = Self.stamp(now).prefix(8)
    return names().contains { $0.dropFirst(stem.count + 1).hasPrefix(day) }
  }

  private func copy(_ source: DatabaseQueue, to path: String) throws {
    let copy = try DatabaseQueue(path: path)
    try source.backup(to: copy)
    // The copy shall be one file, without a log beside it.
    try copy.inDatabase { db in try db.execute(sql: "PRAGMA journal_mode = DELETE") }
    try copy.close()
  }

  private func removeOldest(keeping newest: String) {
    for name in names().dropLast(Self.capacity) where "\(path)/\(name)" != newest {
      unlink("\(path)/\(name)")
    }
  }

  /// Removes unfinished backups whose program runs no more.
  private func removeAbandoned() {
    for name in allNames() where name.hasSuffix(Self.unfinishedSuffix) {
      let parts = name.dropLast(Self.unfinishedSuffix.count).split(separator: ".")
      guard let process = parts.last.flatMap({ pid_t($0) }), process > 0,
        isBackup(parts.dropLast().joined(separator: "."))
      else { continue }
      let isRunning = process != getpid() && (kill(process, 0) == 0 || errno != ESRCH)
      if !isRunning { unlink("\(path)/\(name)") }
    }
  }

  private static let unfinishedSuffix = ".unfinished"

  /// The names of this database's backups, oldest first.
  private func names() -> [String] { allNames().filter(isBackup).sorted() }

  private func allNames() -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append(name)
    }
    return names
  }

  private func isBackup(_ name: String) -> Bool {
    guard name.hasPrefix(stem + "-"), name.hasSuffix(".sqlite") else { return false }
    let stamp = Array(name.dropFirst(stem.count + 1).dropLast(7).utf8)
    guard stamp.count == 16, stamp[8] == UInt8(ascii: "T"), stamp[15] == UInt8(ascii: "Z")
    else { return false }
    let digits = stamp[0..<8] + stamp[9..<15]
    return digits.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }

  /// The moment as `20260731T101500Z`, which sorts by time.
  private static func stamp(_ now: Instant) -> String {
    let seconds = Int(now.seconds)
    let day = StudyDay(of: now, utcOffset: 0, startsAtHour: 0)
    let date = CalendarDate(dayNumber: day.rawValue)
    let second = seconds - day.rawValue * 86_400
    let time = [second / 3_600, second / 60 % 60, second % 60]
    return padded(date.year, to: 4) + padded(date.month, to: 2) + padded(date.day, to: 2) + "T"
      + time.map { padded($0, to: 2) }.joined() + "Z"
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func failure(_ error: any Error, at target: String) -> StorageError {
    switch StorageError(error, path: target) {
    case .backupFailed(let path, let reason): .backupFailed(path: path, reason: reason)
    case .diskFull: .backupFailed(path: target, reason: "the disk is full")
    case .noFolder(_, let reason): .backupFailed(path: target, reason: reason)
    case .locked: .backupFailed(path: target, reason: "another program keeps the database busy")
    case .damaged: .backupFailed(path: target, reason: "the database is damaged")
    default: .backupFailed(path: target, reason: "the file could not be written")
    }
  }
}
