import Scheduling
import Storage
import Study

extension Context {
  /// Appends what happened just now to the log.
  func append(_ kinds: [Event.Kind], to store: Store) throws(Failure) {
    let now = clock.now
    let moment = Moment(instant: now, day: clock.day(of: now))
    var generator = SystemRandomNumberGenerator()
    try withDatabase { () throws(StorageError) in
      var stamp = EventStamp(device: store.deviceID, last: try store.lastEventID())
      try store.append(kinds.map { stamp.event($0, at: moment, using: &generator) })
    }
  }
}
