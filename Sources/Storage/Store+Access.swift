import GRDB

extension Store {
  /// Runs statements that see one unchanging state of the database.
  func read<Value>(_ body: (Database) throws -> Value) throws(StorageError) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw StorageError(error, path: path)
    }
  }

  /// Runs statements that take effect together or not at all.
  func write<Value>(_ body: (Database) throws -> Value) throws(StorageError) -> Value {
    do {
      return try queue.write(body)
    } catch {
      throw StorageError(error, path: path)
    }
  }
}
