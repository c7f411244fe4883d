import Language
import Storage

/// Examines the database, and mends what follows from the log.
struct DatabaseCheck {
  let context: Context

  func run(repairs: Bool) throws(Failure) {
    let store = try context.openStore()
    defer { store.close() }
    if repairs {
      try withDatabase { () throws(StorageError) in try store.repair() }
      try Output.standard.line("The memory states and the search index are computed anew.")
    }
    let report = try withDatabase { () throws(StorageError) in try store.check() }
    let place = Path.shortened(store.path, home: context.environment.home)
    let events = Count.of(report.eventCount, "event")
    let items = Count.of(report.itemCount, "card")
    try Output.standard.line("\(Printable.line(place)): \(events) about \(items)")
    guard report.isSound else { throw Failure(.inputErrors, problems(report)) }
    try Output.standard.line("The file is sound, and the memory states are what the log gives.")
  }

  private func problems(_ report: CheckReport) -> [Diagnostic] {
    var problems = report.damage.map { complaint in
      Diagnostic(
        .error, "the file is damaged: \(complaint)",
        note: "restore a backup from the folder 'backups' beside it")
    }
    if report.brokenReferences > 0 {
      let records = Count.of(report.brokenReferences, "record")
      problems.append(
        Diagnostic(
          .error, "\(records) in the file with a reference to nothing",
          note: "restore a backup from the folder 'backups' beside it"))
    }
    if !report.differingItems.isEmpty {
      let cards = Count.of(report.differingItems.count, "card")
      problems.append(
        Diagnostic(
          .error, "the memory state of \(cards) is not what the log gives",
          note: "'clio check --repair' computes it anew; no answer is lost"))
    }
    if !report.isSearchSound {
      problems.append(
        Diagnostic(
          .error, "the search index does not match the cards",
          note: "'clio check --repair' builds it anew"))
    }
    return problems
  }
}
