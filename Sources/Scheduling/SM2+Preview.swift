extension SM2.Memory {
  /// How many days after its review the item is due: the interval, but not longer than
  /// ``SM2/longestWait``.
  package var wait: Int { min(interval, SM2.longestWait) }
}

extension SM2 {
  /// The days until the item would come again, were it given this grade now.
  package static func previewInterval(_ memory: Memory?, grade: Grade) -> Int {
    review(memory, grade: grade).wait
  }
}
