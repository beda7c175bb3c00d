-- Corrections that people made where they read: an entry as in a file of corrections. One that is
-- withdrawn stays, with who withdrew it.
CREATE TABLE made_correction (
  seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  entry TEXT NOT NULL,
  recorded TEXT NOT NULL,
  withdrawn TEXT,
  withdrawn_by TEXT
);

-- Counting reports must not read their texts.
CREATE INDEX report_current ON report (seq) WHERE replaced_by IS NULL;
