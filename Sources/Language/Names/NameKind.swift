/// What kind of thing a name names.
package enum NameKind: UInt8, CaseIterable, Hashable, Sendable {
  case person, organization, place, event
}

/// What the name model can say of a run of words: a kind, or a name of something else (a work, a
/// language, a month).
///
/// The last is learned so that such runs are not taken for the first four; it is not reported.
package enum NameLabel {
  /// The number of labels: every ``NameKind`` by its raw value, then the rest.
  package static let count = NameKind.allCases.count + 1
  package static let other = NameKind.allCases.count
}
