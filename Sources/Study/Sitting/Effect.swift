package import Scheduling

/// What a command asks of the world, in this order: nothing is shown before it is safe on disk.
package enum Effect: Hashable, Sendable {
  /// To be durable before anything that follows is done.
  case append([Event])
  case show(View)
  /// Nothing of this sitting is left to undo: look for the latest event in the log that can be,
  /// and hand it back by ``Session/undoEarlier(_:history:at:using:)``.
  case findEarlier
  case finish(Summary)
}
