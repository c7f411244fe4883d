package import Flashcards
package import Scheduling

extension StudyItem {
  /// The item's identity as the log and the scheduler know it.
  package var itemID: ItemID { ItemID(rawValue: id) }
}
