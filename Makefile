.PHONY: test lint format release decks

test:
	swift test

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

format:
	swift format --in-place --recursive Package.swift Sources Tests

release:
	swift build -c release --static-swift-stdlib --product clio

# Makes the decks of the sample texts anew.
decks: release
	for text in Decks/sources/*; do \
	  name=$$(basename "$$text" | sed 's/\.[a-z]*$$//'); \
	  .build/release/clio make "$$text" -o "Decks/$$name.md" --force || exit 1; \
	done
