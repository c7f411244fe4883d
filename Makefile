# All Swift code; the links in Training lead to Sources.
SWIFT = Package.swift Sources Tests Training/Package.swift \
  Training/Sources/train Training/Sources/evaluate Training/Sources/Treebank \
  Benchmarks/Package.swift Benchmarks/Sources/timexes

.PHONY: test lint format release decks

test:
	swift test

lint:
	swift format lint --strict --recursive $(SWIFT)

format:
	swift format --in-place --recursive $(SWIFT)

release:
	swift build -c release --static-swift-stdlib --product clio

# Makes the decks of the sample texts anew.
decks: release
	for text in Decks/sources/*; do \
	  name=$$(basename "$$text" | sed 's/\.[a-z]*$$//'); \
	  .build/release/clio make "$$text" -o "Decks/$$name.md" --force || exit 1; \
	done
