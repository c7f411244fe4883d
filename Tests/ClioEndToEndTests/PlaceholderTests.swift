import Testing

@Test("The Chronology module links")
func links() {}
