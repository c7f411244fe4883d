import Testing

@Test("The Study module links")
func links() {}
