-- Instants are ISO 8601 in UTC; blobs are gzip of JSON; lists are JSON arrays.
CREATE TABLE report (
  seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  title TEXT,
  outlet TEXT,
  byline TEXT,
  url TEXT,
  publication TEXT NOT NULL,
  language TEXT NOT NULL,
  blocks TEXT NOT NULL,
  content TEXT NOT NULL,
  received TEXT NOT NULL,
  story TEXT,
  replaced_by TEXT
);
CREATE INDEX report_by_source ON report (source);
CREATE INDEX report_by_story ON report (story);

CREATE TABLE analysis (
  key TEXT PRIMARY KEY,
  content BYTEA NOT NULL
);

CREATE TABLE story (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  revision INTEGER NOT NULL,
  changed TEXT NOT NULL,
  reports INTEGER NOT NULL,
  origins INTEGER NOT NULL,
  disputes INTEGER NOT NULL
);
CREATE INDEX story_by_change ON story (changed DESC, id);

CREATE TABLE account (
  story TEXT NOT NULL,
  revision INTEGER NOT NULL,
  made TEXT NOT NULL,
  basis TEXT NOT NULL,
  report_keys TEXT NOT NULL,
  content BYTEA NOT NULL,
  PRIMARY KEY (story, revision)
);

CREATE TABLE change (
  seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  story TEXT NOT NULL,
  revision INTEGER NOT NULL,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  sources TEXT NOT NULL
);
CREATE INDEX change_by_story ON change (story, seq);

CREATE TABLE correction (
  seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  digest TEXT NOT NULL,
  entry TEXT NOT NULL,
  by_whom TEXT NOT NULL,
  recorded TEXT NOT NULL,
  withdrawn TEXT
);

CREATE TABLE seen (
  path TEXT PRIMARY KEY,
  stamp TEXT NOT NULL
);

CREATE TABLE entry (
  seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  story TEXT NOT NULL,
  kind TEXT NOT NULL,
  item TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  folded_title TEXT NOT NULL,
  folded_body TEXT NOT NULL,
  words TSVECTOR NOT NULL GENERATED ALWAYS AS (
    setweight(to_tsvector('simple', folded_title), 'A') || setweight(to_tsvector('simple', folded_body), 'D')
  ) STORED
);
CREATE INDEX entry_by_story ON entry (story);
CREATE INDEX entry_words ON entry USING GIN (words);
