import Testing

@Test("The Scheduling module links")
func links() {}
