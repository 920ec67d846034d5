# Two commands matter: `make demo` and `make test`.
.DEFAULT_GOAL := demo
.PHONY: demo build test format fuzz fuzz-readers samples golden bench compare eval install clean packages

PREFIX ?= /usr/local
BIN := .build/release/voetnoot
# Letters, cases and facts beside the project, where they are.
SHARED := ../shared
GOLDEN := Tests/CommandTests/Golden
# A file that shows that a package is there, and the package.
NEEDS := /usr/include/unicode/normalizer2.h:libicu-dev /usr/include/libxml2/libxml/parser.h:libxml2-dev \
	/usr/include/minizip/unzip.h:libminizip-dev /usr/bin/pdftotext:poppler-utils

# Installs what the build needs when it may; otherwise prints the one command to type.
packages:
	@command -v swift > /dev/null || { echo "Swift 6.3 is needed: https://www.swift.org/install"; exit 1; }
	@missing=; \
	for pair in $(NEEDS); do test -e "$${pair%%:*}" || missing="$$missing $${pair##*:}"; done; \
	command -v c++ > /dev/null || missing="$$missing g++"; \
	if test -z "$$missing"; then exit 0; fi; \
	if test "$$(id -u)" = 0; then apt-get update -qq && apt-get install -y -qq $$missing; \
	elif sudo -n true 2> /dev/null; then sudo apt-get update -qq && sudo apt-get install -y -qq $$missing; \
	else echo "Please type: sudo apt-get install$$missing"; exit 1; fi

build: packages
	swift build -c release --product voetnoot

demo: build
	$(BIN) run Samples --output voetnoot-out
	@echo
	@cat voetnoot-out/letters/kabinetsreactie-fietsveiligheid.md

test: packages
	swift build --build-tests
	swift test --skip-build

# The properties of `make test` over many more random texts, in an optimised build, and texts through the program itself; runs
# that are killed: some minutes.
fuzz: build
	python3 Tests/Baseline/fuzz.py $(BIN)
	VOETNOOT_KILLS=100 swift test -c release --filter OutputFolderTests
	VOETNOOT_FUZZ_ROUNDS=200000 VOETNOOT_FUZZ_STRIDE=1 swift test -c release --filter StagePropertyTests

# Mutated files of every format through the program: ten minutes each, MINUTES for others.
fuzz-readers: build
	for format in docx odt html xml md pdf; do python3 Tests/Formats/fuzz.py $(BIN) $$format $(or $(MINUTES),10) || exit 1; done

# The samples of Word, OpenDocument and PDF, from the words in the scripts; the latter two need LibreOffice.
samples:
	python3 Tests/Formats/samples.py
	python3 Tests/Formats/prints.py

# Lays out the Swift sources as .swift-format says: 120 columns; a row of a table or a message in quotes may be longer.
format:
	swift format format --in-place --recursive --configuration .swift-format Sources Tests

# Records the expected output of the samples anew. It fails on purpose, so that the change is looked at with git diff.
golden: packages
	swift build
	rm -rf $(GOLDEN)/run $(GOLDEN)/commands $(GOLDEN)/words.txt
	mkdir -p $(GOLDEN)/commands/annotate
	.build/debug/voetnoot run Samples --output $(GOLDEN)/run --quiet
	rm $(GOLDEN)/run/.voetnoot
	.build/debug/words $(GOLDEN)/run > $(GOLDEN)/words.txt
	while IFS="$$(printf '\t')" read -r file arguments; do \
		.build/debug/voetnoot $$arguments > $(GOLDEN)/commands/$$file || exit 2; \
	done < $(GOLDEN)/commands.tsv
	@echo "recorded; look at git diff $(GOLDEN)"; exit 1

bench: build
	swift build -c release --product stages
	python3 Tests/Baseline/bench.py $(BIN) .build/release/stages

# What differs between BASE (a commit; the last one otherwise) and the working tree, as words, over the samples and the letters
# beside the project.
compare: build
	swift build -c release --product words
	bash Tests/Baseline/compare.sh $(or $(BASE),HEAD) .build/release/voetnoot .build/release/words

# How accurate the reading is: Tests/Evaluation/evaluate.py says on what.
eval: build
	python3 Tests/Evaluation/evaluate.py $(BIN)
	test ! -d $(SHARED) || python3 Tests/Evaluation/planted.py $(BIN) $(SHARED)/cases/planted.jsonl
	test ! -d $(SHARED) || python3 Tests/Evaluation/register.py $(BIN) $(SHARED)/cases/known_papers.jsonl \
		$(SHARED)/facts/official-ids-2025-02.txt.xz
	python3 Tests/Evaluation/printed.py $(BIN)
	test ! -d ../shared || python3 Tests/Evaluation/roundtrip.py $(BIN)

# Under sudo there is no Swift in the path: what is built is installed as it is, unless a source is newer.
install:
	@if test -x $(BIN) && test -z "$$(find Sources Package.swift -newer $(BIN) -type f)"; then true; else $(MAKE) build; fi
	install -D $(BIN) $(DESTDIR)$(PREFIX)/bin/voetnoot

clean:
	rm -rf .build voetnoot-out .voetnoot-out.voetnoot-*
