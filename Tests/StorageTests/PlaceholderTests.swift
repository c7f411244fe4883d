import Testing

@Test("The Storage module links")
func links() {}
