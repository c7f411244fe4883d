/// A step of the parser with its label, and its number as a class of the model: shift, reduce, the
/// left arcs by label, the right arcs by label.
package struct ParserAction: Hashable, Sendable {
  package let move: ParserState.Move
  /// The number of the relation; 0 where there is none.
  package let label: Int

  package init(_ move: ParserState.Move, label: Int = 0) {
    self.move = move
    self.label = label
  }

  package init(number: Int, relations: Int) {
    switch number {
    case 0: self.init(.shift)
    case 1: self.init(.reduce)
    case 2..<2 + relations: self.init(.left, label: number - 2)
    default: self.init(.right, label: number - 2 - relations)
    }
  }

  package func number(relations: Int) -> Int {
    switch move {
    case .shift: 0
    case .reduce: 1
    case .left: 2 + label
    case .right: 2 + relations + label
    }
  }

  /// How many actions there are.
  package static func count(relations: Int) -> Int { 2 + 2 * relations }

  /// The range of numbers of a move's actions.
  package static func numbers(_ move: ParserState.Move, relations: Int) -> Range<Int> {
    switch move {
    case .shift: 0..<1
    case .reduce: 1..<2
    case .left: 2..<2 + relations
    case .right: 2 + relations..<2 + 2 * relations
    }
  }
}
