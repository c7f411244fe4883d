import GRDB

extension Migration {
  /// The log, the cache that follows from it, and what the decks said.
  ///
  /// Ids of items and devices are 64 bits without a sign, stored as the same bits with one.
  static let tables = Migration(version: 1, name: "tables") { db in
    try db.execute(sql: log)
    try db.execute(sql: cache)
    try db.execute(sql: decks)
  }

  private static let log = """
    CREATE TABLE device (
      id INTEGER PRIMARY KEY,
      -- 1 for the device this database belongs to, 0 for those whose events were merged in
      is_own INTEGER NOT NULL CHECK (is_own IN (0, 1)),
      first_seen INTEGER NOT NULL -- milliseconds since 1970, UTC
    ) STRICT;
    CREATE UNIQUE INDEX device_own ON device (is_own) WHERE is_own = 1;

    CREATE TABLE event (
      id BLOB PRIMARY KEY CHECK (length(id) = 16), -- UUID version 7: the order of the log
      device INTEGER NOT NULL REFERENCES device (id),
      instant INTEGER NOT NULL, -- milliseconds since 1970, UTC
      day INTEGER NOT NULL, -- the day of study, counted from 1970-01-01
      kind INTEGER NOT NULL, -- 1 answer, 2 undo, 3 suspend, 4 unsuspend
      item INTEGER, -- what it is about; for an undo, null
      grade INTEGER CHECK (grade BETWEEN 0 AND 5),
      duration INTEGER, -- milliseconds from question to grade
      target BLOB CHECK (length(target) = 16) -- the event undone, which may not be here yet
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX event_item ON event (item) WHERE item IS NOT NULL;
    CREATE INDEX event_target ON event (target) WHERE target IS NOT NULL;
    CREATE INDEX event_day ON event (day) WHERE kind = 1;

    CREATE TRIGGER event_never_updated BEFORE UPDATE ON event
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
    CREATE TRIGGER event_never_deleted BEFORE DELETE ON event
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
    CREATE TRIGGER event_never_replaced BEFORE INSERT ON event
    WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
    """

  private static let cache = """
    CREATE TABLE memory (
      item INTEGER PRIMARY KEY,
      -- null together, while the item has no answer that counts
      repetition INTEGER,
      ease_factor INTEGER, -- hundredths
      interval INTEGER, -- days
      lapses INTEGER,
      due INTEGER, -- days of study from here on
      first_review INTEGER,
      last_review INTEGER,
      repeats_on INTEGER,
      is_suspended INTEGER NOT NULL CHECK (is_suspended IN (0, 1)),
      review_count INTEGER NOT NULL,
      CHECK ((repetition IS NULL) = (ease_factor IS NULL)),
      CHECK ((repetition IS NULL) = (interval IS NULL)),
      CHECK ((repetition IS NULL) = (lapses IS NULL))
    ) STRICT;
    """

  private static let decks = """
    CREATE TABLE deck (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      digest INTEGER NOT NULL -- of the file's contents, as last read
    ) STRICT;

    CREATE TABLE card (
      item INTEGER PRIMARY KEY,
      deck INTEGER REFERENCES deck (id), -- null once it has left its deck, with its progress kept
      prompt TEXT NOT NULL,
      answer TEXT NOT NULL
    ) STRICT;
    CREATE INDEX card_deck ON card (deck);

    CREATE VIRTUAL TABLE card_search USING fts5 (
      prompt, answer, content = 'card', content_rowid = 'item',
      tokenize = 'unicode61 remove_diacritics 2'
    );
    CREATE TRIGGER card_inserted AFTER INSERT ON card BEGIN
      INSERT INTO card_search (rowid, prompt, answer)
      VALUES (NEW.item, NEW.prompt, NEW.answer);
    END;
    CREATE TRIGGER card_deleted AFTER DELETE ON card BEGIN
      INSERT INTO card_search (card_search, rowid, prompt, answer)
      VALUES ('delete', OLD.item, OLD.prompt, OLD.answer);
    END;
    CREATE TRIGGER card_updated AFTER UPDATE OF prompt, answer ON card BEGIN
      INSERT INTO card_search (card_search, rowid, prompt, answer)
      VALUES ('delete', OLD.item, OLD.prompt, OLD.answer);
      INSERT INTO card_search (rowid, prompt, answer)
      VALUES (NEW.item, NEW.prompt, NEW.answer);
    END;
    """
}
