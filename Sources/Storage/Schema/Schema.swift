/// The form that this version of the program gives a database.
enum Schema {
  /// Marks the file as Clio's: the letters "Clio".
  static let applicationID = 0x436C_696F

  /// All steps, in order.
  static let migrations: [Migration] = [.tables]
}
