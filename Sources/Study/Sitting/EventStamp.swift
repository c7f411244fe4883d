package import Scheduling

/// Gives each event of a sitting the device and an id greater than all before it.
package struct EventStamp: Sendable {
  private let device: DeviceID
  private var last: EventID?

  /// - Parameters:
  ///   - device: where the sitting happens.
  ///   - last: the id of the log's newest event; nil while the log is empty.
  package init(device: DeviceID, last: EventID?) {
    self.device = device
    self.last = last
  }

  package mutating func event(
    _ kind: Event.Kind, at moment: Moment, using generator: inout some RandomNumberGenerator
  ) -> Event {
    let id = EventID.next(at: moment.instant, after: last, using: &generator)
    last = id
    return Event(id: id, device: device, instant: moment.instant, day: moment.day, kind: kind)
  }
}
