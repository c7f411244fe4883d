package import Scheduling

/// What an examination of the database found; data, for the program to word.
package struct CheckReport: Hashable, Sendable {
  package let eventCount: Int
  /// How many items the log speaks of.
  package let itemCount: Int
  /// What the database's own examination complains about, in its words; empty when sound.
  package let damage: [String]
  /// Rows that refer to a missing row.
  package let brokenReferences: Int
  /// Whether searching finds what the cards say.
  package let isSearchSound: Bool
  /// The items whose cached state is not what the log gives, in order of id.
  package let differingItems: [ItemID]

  package var isSound: Bool {
    damage.isEmpty && brokenReferences == 0 && isSearchSound && differingItems.isEmpty
  }
}
