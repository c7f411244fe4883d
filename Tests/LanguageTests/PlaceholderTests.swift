import Testing

@Test("The Language module links")
func links() {}
