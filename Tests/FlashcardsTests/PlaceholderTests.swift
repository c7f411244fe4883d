import Testing

@Test("The Flashcards module links")
func links() {}
