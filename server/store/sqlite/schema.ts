/**
 * The schema as the steps that led to it: step n takes a database of version n to n + 1. A step that was released is
 * never changed. Columns bear the names of `rows/`, positions count as there.
 *
 * `judgement` refers to no link, so that a verdict outlives its link and meets it again when a text comes back.
 * Zones, regions and organizations have no table: they are what plans and documents speak of, and go with the last
 * that does.
 * `planKey` has '' for a plan of which no keys are known. `embedding.vector` is 32-bit floats, the lowest byte first.
 * `searchEntry` holds the folded texts of a node, or names of a zone or industry, and `searchIndex` their trigrams;
 * triggers keep the two in step.
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
  `
  ALTER TABLE document ADD COLUMN effectiveOn TEXT;
  ALTER TABLE document ADD COLUMN addressees TEXT;
  ALTER TABLE document ADD COLUMN tables TEXT NOT NULL DEFAULT '[]';
  ALTER TABLE plan ADD COLUMN responsibilities TEXT NOT NULL DEFAULT '[]';
  ALTER TABLE clause ADD COLUMN strength TEXT;

  CREATE TABLE designation (
    planId TEXT NOT NULL REFERENCES plan ON DELETE CASCADE, position INTEGER NOT NULL, zoneId TEXT NOT NULL,
    name TEXT NOT NULL, kind TEXT NOT NULL, parentId TEXT, parent TEXT, areaKm2 REAL, quote TEXT NOT NULL,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, PRIMARY KEY (planId, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX designationByZone ON designation (zoneId);
  CREATE INDEX designationByParent ON designation (parentId);

  CREATE TABLE focus (
    planId TEXT NOT NULL REFERENCES plan ON DELETE CASCADE, position INTEGER NOT NULL, item INTEGER NOT NULL,
    zoneId TEXT NOT NULL, industryId TEXT NOT NULL, zone TEXT NOT NULL, asWritten TEXT NOT NULL, quote TEXT NOT NULL,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, PRIMARY KEY (planId, position, item)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX focusByZone ON focus (zoneId);
  CREATE INDEX focusByIndustry ON focus (industryId);

  CREATE TABLE industry (id TEXT PRIMARY KEY, name TEXT NOT NULL, nameEn TEXT, parentId TEXT) STRICT;

  CREATE TABLE promotion (
    planId TEXT NOT NULL REFERENCES plan ON DELETE CASCADE, position INTEGER NOT NULL,
    measureId TEXT NOT NULL REFERENCES measure ON DELETE CASCADE, industryId TEXT NOT NULL, asWritten TEXT NOT NULL,
    clauseId TEXT, start INTEGER NOT NULL, "end" INTEGER NOT NULL, PRIMARY KEY (planId, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX promotionByMeasure ON promotion (measureId);
  CREATE INDEX promotionByIndustry ON promotion (industryId);

  CREATE TABLE target (
    id TEXT PRIMARY KEY, planId TEXT NOT NULL REFERENCES plan ON DELETE CASCADE, ownerId TEXT NOT NULL,
    position INTEGER NOT NULL, indicator TEXT NOT NULL, comparator TEXT NOT NULL, value REAL NOT NULL,
    unit TEXT NOT NULL, year INTEGER, scope TEXT, baseline TEXT, quote TEXT NOT NULL, start INTEGER NOT NULL,
    "end" INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX targetByPlan ON target (planId, position);
  CREATE INDEX targetByOwner ON target (ownerId);

  CREATE TABLE appliesIn (
    measureId TEXT NOT NULL REFERENCES measure ON DELETE CASCADE, zoneId TEXT NOT NULL,
    planId TEXT NOT NULL REFERENCES plan ON DELETE CASCADE, clauseId TEXT NOT NULL, start INTEGER NOT NULL,
    "end" INTEGER NOT NULL, PRIMARY KEY (measureId, zoneId, planId)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX appliesInByZone ON appliesIn (zoneId);
  CREATE INDEX appliesInByPlan ON appliesIn (planId);

  CREATE INDEX planByRegion ON plan (regionCode, regionName);
  CREATE INDEX documentByIssuer ON document (issuer);

  -- What was read before facts were kept is read again when its file is loaded.
  UPDATE document SET sha256 = '';
  `,
  `
  CREATE INDEX sectionByParent ON section (parentId);
  CREATE INDEX measureBySection ON measure (sectionId);
  CREATE INDEX clauseByMeasure ON clause (measureId);
  CREATE INDEX clauseBySection ON clause (sectionId);
  CREATE INDEX planByRegionId ON plan ('region-' || regionCode);
  CREATE INDEX documentByIssuerId ON document ('org-' || issuer);
  CREATE INDEX measureLinkByScore ON measureLink (kind, score);

  CREATE TABLE savedView (name TEXT PRIMARY KEY, state TEXT NOT NULL, "by" TEXT NOT NULL, at TEXT NOT NULL) STRICT;

  -- Links that count: the linker stands by them or a person accepted them, and nobody rejected them.
  CREATE VIEW standingMeasureLink AS
  SELECT link.* FROM measureLink AS link LEFT JOIN judgement ON linkId = link.id
  WHERE verdict = 'accepted' OR (accepted AND coalesce(verdict, '') <> 'rejected');
  CREATE VIEW standingClauseLink AS
  SELECT link.* FROM clauseLink AS link LEFT JOIN judgement ON linkId = link.id
  WHERE verdict = 'accepted' OR (accepted AND coalesce(verdict, '') <> 'rejected');

  CREATE VIEW regionPart (code, upperCode) AS
  SELECT code, (
    SELECT max(regionCode) FROM plan
    WHERE regionCode IN (substr(code, 1, 4) || '00', substr(code, 1, 2) || '0000', '000000') AND regionCode <> code
  ) FROM (SELECT DISTINCT regionCode AS code FROM plan);
  `,
  `
  ALTER TABLE plan ADD COLUMN abstractSha256 TEXT;
  ALTER TABLE clause ADD COLUMN abstract TEXT;

  CREATE TABLE englishName (
    planId TEXT NOT NULL REFERENCES plan ON DELETE CASCADE, position INTEGER NOT NULL, name TEXT NOT NULL,
    nameEn TEXT NOT NULL, PRIMARY KEY (planId, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX englishNameByName ON englishName (name, planId);

  -- English names were read from abstracts and not kept.
  UPDATE document SET sha256 = '' WHERE kind = 'abstract';
  `,
  `
  CREATE TABLE clauseEmbedding (
    clauseId TEXT NOT NULL REFERENCES clause ON DELETE CASCADE, model TEXT NOT NULL, key TEXT NOT NULL,
    PRIMARY KEY (clauseId, model)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX clauseEmbeddingByModel ON clauseEmbedding (model, key);
  `,
  `
  -- What a report says of zones goes by the report's id in place of a plan's.
  CREATE TABLE newFocus (
    planId TEXT NOT NULL, position INTEGER NOT NULL, item INTEGER NOT NULL,
    zoneId TEXT NOT NULL, industryId TEXT NOT NULL, zone TEXT NOT NULL, asWritten TEXT NOT NULL, quote TEXT NOT NULL,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, PRIMARY KEY (planId, position, item)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO newFocus SELECT * FROM focus;
  DROP TABLE focus;
  ALTER TABLE newFocus RENAME TO focus;
  CREATE INDEX focusByZone ON focus (zoneId);
  CREATE INDEX focusByIndustry ON focus (industryId);

  CREATE TABLE newEnglishName (
    planId TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, nameEn TEXT NOT NULL,
    PRIMARY KEY (planId, position)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO newEnglishName SELECT * FROM englishName;
  DROP TABLE englishName;
  ALTER TABLE newEnglishName RENAME TO englishName;
  CREATE INDEX englishNameByName ON englishName (name, planId);

  CREATE TRIGGER planRemoved AFTER DELETE ON plan BEGIN
    DELETE FROM focus WHERE planId = old.id;
    DELETE FROM englishName WHERE planId = old.id;
  END;
  CREATE TRIGGER documentRemoved AFTER DELETE ON document BEGIN
    DELETE FROM focus WHERE planId = old.id;
    DELETE FROM englishName WHERE planId = old.id;
  END;

  -- Titles, and zones of reports, were not named in English.
  UPDATE document SET sha256 = '' WHERE kind <> 'plan-document';
  `,
  `
  -- Zones and industries, which are in no plan, are found by their names.
  DROP TRIGGER searchEntryAdded;
  DROP TRIGGER searchEntryRemoved;
  DROP TRIGGER searchEntryChanged;
  CREATE TABLE newSearchEntry (
    rowid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL,
    planId TEXT REFERENCES plan ON DELETE CASCADE, position INTEGER NOT NULL, folded TEXT NOT NULL
  ) STRICT;
  INSERT INTO newSearchEntry SELECT * FROM searchEntry;
  DROP TABLE searchEntry;
  ALTER TABLE newSearchEntry RENAME TO searchEntry;
  CREATE INDEX searchEntryByPlan ON searchEntry (planId);
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
  CREATE TRIGGER industryRemoved AFTER DELETE ON industry BEGIN
    DELETE FROM searchEntry WHERE id = old.id;
  END;
  CREATE INDEX designationByName ON designation (name);
  CREATE INDEX designationByParentName ON designation (parent);
  CREATE INDEX focusByZoneName ON focus (zone);
  `,
];
