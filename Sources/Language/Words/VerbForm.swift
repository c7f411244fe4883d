/// The forms of an English verb.
package enum VerbForm: Hashable, Sendable, CaseIterable {
  case base
  case past
  case pastParticiple
  /// The form in `-ing`.
  case presentParticiple
  /// Third person singular, present tense.
  case thirdPerson

  /// The form that a Penn tag names; nil where it is no verb's, or a modal's.
  package init?(pennTag: some StringProtocol) {
    switch pennTag {
    case "VB", "VBP": self = .base
    case "VBD": self = .past
    case "VBN": self = .pastParticiple
    case "VBG": self = .presentParticiple
    case "VBZ": self = .thirdPerson
    default: return nil
    }
  }
}
