import Testing

@testable import Storage

@Suite("Messages about the database")
struct StorageErrorMessageTests {
  static let errors: [StorageError] = [
    .isDirectory(path: "/a/b"), .notADatabase(path: "/a/b"), .foreignDatabase(path: "/a/b"),
    .newerVersion(path: "/a/b"), .readOnlyFile(path: "/a/b"), .readOnlyFolder(path: "/a/b"),
    .noFolder(path: "/a/b", reason: "permission denied"),
    .unreadable(path: "/a/b", reason: "permission denied"), .diskFull(path: "/a/b"),
    .locked(path: "/a/b"), .damaged(path: "/a/b"),
    .conflictingEvents(path: "/a/b", id: "01979c5a-0c00-7abc-8def-0123456789ab"),
    .backupFailed(path: "/a/b", reason: "the disk is full"),
    .failed(path: "/a/b", reason: "the disk failed to read or write"),
  ]

  @Test("each names the file, gives a remedy, and reads as a plain sentence", arguments: errors)
  func form(error: StorageError) {
    for text in [error.message, error.remedy] {
      #expect(!text.isEmpty)
      #expect(!text.hasSuffix("."))
      #expect(text.first?.isUppercase == false)
    }
    #expect(error.message.contains("'/a/b'"))
  }

  @Test("none speaks of what is inside", arguments: errors)
  func noInternals(error: StorageError) {
    let text = (error.message + " " + error.remedy).lowercased()
    for word in ["sql", "table", "select", "grdb", "error(", "transaction", "nil"] {
      #expect(!text.contains(word))
    }
  }

  @Test("a damaged database's remedy names its backups")
  func damagedRemedy() {
    #expect(
      StorageError.damaged(path: "/a/clio.sqlite").remedy.contains("'/a/backups'"))
  }
}
