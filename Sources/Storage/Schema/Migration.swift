import GRDB

/// One step of the database's form; a step that has been released is never changed.
struct Migration: Sendable {
  /// Counted from 1, without gaps; the database's `user_version` is that of its latest step.
  let version: Int
  /// What the step does, for whoever looks into the database.
  let name: String
  let run: @Sendable (Database) throws -> Void
}
