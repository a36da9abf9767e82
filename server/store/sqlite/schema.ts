/**
 * The schema as the steps that led to it: step n takes a database of version n to n + 1. A step that was released is
 * never changed. Columns bear the names of `rows/`, positions count as there.
 *
 * `judgement` refers to no link, so that a verdict outlives its link and meets it again when a text comes back.
 * `planKey` has '' for a plan of which no keys are known. `embedding.vector` is 32-bit floats, the lowest byte first.
 * `searchEntry` holds a node's folded texts, and `searchIndex` their trigrams; triggers keep the two in step.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE document (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, file TEXT NOT NULL, sha256 TEXT NOT NULL, title TEXT NOT NULL,
    docNumber TEXT, issuer TEXT, issuedOn TEXT, status TEXT NOT NULL, text TEXT NOT NULL
  ) STRICT;

  CREATE TABLE plan (
    id TEXT PRIMARY KEY, documentId TEXT NOT NULL REFERENCES document ON DELETE CASCADE, position INTEGER NOT NULL,
    title TEXT NOT NULL, titleEn TEXT, docNumber TEXT, level TEXT NOT NULL, regionCode TEXT NOT NULL,
    regionName TEXT NOT NULL, status TEXT NOT NULL, issuedOn TEXT, issuer TEXT, start INTEGER NOT NULL,
    "end" INTEGER NOT NULL, citations TEXT NOT NULL, measureCount INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX planByDocument ON plan (documentId);

  CREATE TABLE section (
    id TEXT PRIMARY KEY, planId TEXT NOT NULL REFERENCES plan ON DELETE CASCADE, parentId TEXT,
    position INTEGER NOT NULL, path TEXT NOT NULL, writtenNumber TEXT NOT NULL, title TEXT NOT NULL, titleEn TEXT,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, line INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX sectionByPlan ON section (planId, position);

  CREATE TABLE measure (
    id TEXT PRIMARY KEY, planId TEXT NOT NULL REFERENCES plan ON DELETE CASCADE, sectionId TEXT NOT NULL,
    position INTEGER NOT NULL, number TEXT NOT NULL, writtenNumber TEXT NOT NULL, title TEXT NOT NULL, titleEn TEXT,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, line INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX measureByPlan ON measure (planId, position);

  CREATE TABLE clause (
    id TEXT PRIMARY KEY, planId TEXT NOT NULL REFERENCES plan ON DELETE CASCADE, sectionId TEXT, measureId TEXT,
    position INTEGER NOT NULL, text TEXT NOT NULL, textEn TEXT,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, line INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX clauseByPlan ON clause (planId, position);

  CREATE TABLE basedOn (
    planId TEXT NOT NULL REFERENCES plan ON DELETE CASCADE, basisId TEXT NOT NULL REFERENCES plan ON DELETE CASCADE,
    quote TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, docNumber TEXT,
    PRIMARY KEY (planId, start, basisId)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX basedOnByBasis ON basedOn (basisId);

  CREATE TABLE clauseLink (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, upperId TEXT NOT NULL REFERENCES clause ON DELETE CASCADE,
    lowerId TEXT NOT NULL REFERENCES clause ON DELETE CASCADE, relation TEXT NOT NULL, score REAL NOT NULL,
    accepted INTEGER NOT NULL, aligned TEXT NOT NULL
  ) STRICT;
  CREATE INDEX clauseLinkByUpper ON clauseLink (upperId);
  CREATE INDEX clauseLinkByLower ON clauseLink (lowerId);

  CREATE TABLE measureLink (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, upperId TEXT NOT NULL REFERENCES measure ON DELETE CASCADE,
    lowerId TEXT NOT NULL REFERENCES measure ON DELETE CASCADE, relation TEXT NOT NULL, score REAL NOT NULL,
    accepted INTEGER NOT NULL, coverage REAL NOT NULL
  ) STRICT;
  CREATE INDEX measureLinkByUpper ON measureLink (upperId);
  CREATE INDEX measureLinkByLower ON measureLink (lowerId);

  CREATE TABLE evidence (
    measureLinkId TEXT NOT NULL REFERENCES measureLink ON DELETE CASCADE, position INTEGER NOT NULL,
    clauseLinkId TEXT NOT NULL REFERENCES clauseLink ON DELETE CASCADE,
    PRIMARY KEY (measureLinkId, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX evidenceByClauseLink ON evidence (clauseLinkId);

  CREATE TABLE judgement (
    linkId TEXT PRIMARY KEY, verdict TEXT NOT NULL, "by" TEXT NOT NULL, at TEXT NOT NULL, note TEXT
  ) STRICT;

  CREATE TABLE searchEntry (
    rowid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL,
    planId TEXT NOT NULL REFERENCES plan ON DELETE CASCADE, position INTEGER NOT NULL, folded TEXT NOT NULL
  ) STRICT;
  CREATE INDEX searchEntryByPlan ON searchEntry (planId);
  CREATE VIRTUAL TABLE searchIndex USING fts5 (
    folded, content = 'searchEntry', tokenize = 'trigram case_sensitive 1'
  );
  CREATE TRIGGER searchEntryAdded AFTER INSERT ON searchEntry BEGIN
    INSERT INTO searchIndex (rowid, folded) VALUES (new.rowid, new.folded);
  END;
  CREATE TRIGGER searchEntryRemoved AFTER DELETE ON searchEntry BEGIN
    INSERT INTO searchIndex (searchIndex, rowid, folded) VALUES ('delete', old.rowid, old.folded);
  END;
  CREATE TRIGGER searchEntryChanged AFTER UPDATE OF folded ON searchEntry BEGIN
    INSERT INTO searchIndex (searchIndex, rowid, folded) VALUES ('delete', old.rowid, old.folded);
    INSERT INTO searchIndex (rowid, folded) VALUES (new.rowid, new.folded);
  END;
  `,
  `
  ALTER TABLE clauseLink ADD COLUMN method TEXT NOT NULL DEFAULT 'lexical';
  ALTER TABLE clauseLink ADD COLUMN explanation TEXT NOT NULL
    DEFAULT '{"wording":[],"concepts":[],"heading":[],"meaning":null}';
  CREATE INDEX clauseLinkByMethod ON clauseLink (method);

  CREATE TABLE planKey (
    planId TEXT NOT NULL REFERENCES plan ON DELETE CASCADE, key TEXT NOT NULL, PRIMARY KEY (key, planId)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX planKeyByPlan ON planKey (planId);
  INSERT INTO planKey (planId, key) SELECT id, '' FROM plan;

  CREATE TABLE embedding (
    model TEXT NOT NULL, key TEXT NOT NULL, vector BLOB NOT NULL, PRIMARY KEY (model, key)
  ) STRICT;
  `,
];
