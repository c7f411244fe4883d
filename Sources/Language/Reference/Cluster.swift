/// What the reader of a document knows so far of somebody or something spoken of.
package struct Cluster: Sendable {
  /// The index of the named entity; -1 for somebody without a name (`a man`, `his wife`).
  package let entity: Int
  /// Hints at a man less hints at a woman, from names, titles and nouns.
  var gender: Int
  /// Pronouns resolved to it for a man less those for a woman.
  var pronounGender = 0
  /// The token of the first mention.
  package let first: Int
  /// The token of the last mention, and what that is.
  package var last: Int
  var lastForm: Form
  var count: Int
  /// The sentence of the mention before the last; -1 for none.
  var sentenceBefore = -1
  /// The last sentence that it was a subject of; -1 for none.
  var subjectSentence: Int32 = -1
  /// The noun of somebody without a name.
  var noun: UInt64 = 0
  var isPlural = false
  /// The place of its entity among the persons of the document by the number of names, from 0; 3 for
  /// all after, and for somebody without a name.
  var salience = 3
  /// The margin of the last mention; a pronoun leans on what it was taken from.
  var margin = Float.infinity

  enum Form: UInt64, Sendable { case name, pronoun, noun }

  init(entity: Int, gender: Int, at token: Int, _ form: Form) {
    self.entity = entity
    self.gender = gender
    first = token
    last = token
    lastForm = form
    count = 0
  }
}
