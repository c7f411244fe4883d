import Testing

@Test("The Interchange module links")
func links() {}
