import Testing

@Test("The Extraction module links")
func links() {}
