// Purpose: constraints and indexes; applied at every start, and safe to apply again. Each ends in a semicolon.
// Parameters: none.
// Columns: none.
//
// Nodes that stand in a plan carry its id as `planId`, so that one can be shown by itself and a plan be read
// without walking its outline. `folded` holds a node's texts in the form in which search compares them.

CREATE CONSTRAINT documentId IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT planId IF NOT EXISTS FOR (n:Plan) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sectionId IF NOT EXISTS FOR (n:Section) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT measureId IF NOT EXISTS FOR (n:Measure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT clauseId IF NOT EXISTS FOR (n:Clause) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT regionCode IF NOT EXISTS FOR (n:Region) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT regionId IF NOT EXISTS FOR (n:Region) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organizationId IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT zoneId IF NOT EXISTS FOR (n:Zone) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT industryId IF NOT EXISTS FOR (n:Industry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT targetId IF NOT EXISTS FOR (n:Target) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgementLinkId IF NOT EXISTS FOR (n:Judgement) REQUIRE n.linkId IS UNIQUE;

CREATE CONSTRAINT linkKeyKey IF NOT EXISTS FOR (n:LinkKey) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT embeddingKey IF NOT EXISTS FOR (n:Embedding) REQUIRE (n.model, n.key) IS UNIQUE;
CREATE CONSTRAINT storeName IF NOT EXISTS FOR (n:Store) REQUIRE n.name IS UNIQUE;

CREATE CONSTRAINT savedViewName IF NOT EXISTS FOR (n:SavedView) REQUIRE n.name IS UNIQUE;

CREATE CONSTRAINT cascadesToId IF NOT EXISTS FOR ()-[r:CASCADES_TO]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT overlapsId IF NOT EXISTS FOR ()-[r:OVERLAPS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT echoedById IF NOT EXISTS FOR ()-[r:ECHOED_BY]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX planByLevel IF NOT EXISTS FOR (n:Plan) ON (n.level);
CREATE INDEX sectionByPlan IF NOT EXISTS FOR (n:Section) ON (n.planId);
CREATE INDEX measureByPlan IF NOT EXISTS FOR (n:Measure) ON (n.planId);
CREATE INDEX clauseByPlan IF NOT EXISTS FOR (n:Clause) ON (n.planId);
CREATE INDEX targetByPlan IF NOT EXISTS FOR (n:Target) ON (n.planId);
CREATE INDEX englishNameByPlan IF NOT EXISTS FOR (n:EnglishName) ON (n.planId);
CREATE INDEX zoneByName IF NOT EXISTS FOR (n:Zone) ON (n.name);
CREATE INDEX englishNameByName IF NOT EXISTS FOR (n:EnglishName) ON (n.name);

CREATE INDEX overlapsByScore IF NOT EXISTS FOR ()-[r:OVERLAPS]-() ON (r.score);
CREATE INDEX partOfByPlan IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.planId);
CREATE INDEX focusesOnByPlan IF NOT EXISTS FOR ()-[r:FOCUSES_ON]-() ON (r.planId);
CREATE INDEX promotesByPlan IF NOT EXISTS FOR ()-[r:PROMOTES]-() ON (r.planId);
CREATE INDEX appliesInByPlan IF NOT EXISTS FOR ()-[r:APPLIES_IN]-() ON (r.planId);

DROP INDEX searchText IF EXISTS;
CREATE FULLTEXT INDEX searchableText IF NOT EXISTS
FOR (n:Plan|Section|Measure|Clause|Zone|Industry) ON EACH [n.folded]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };

// Without a dimension, so that it serves models of any; a vector is compared with those of its own length.
CREATE VECTOR INDEX embeddingVector IF NOT EXISTS
FOR (n:Embedding) ON (n.vector)
OPTIONS { indexConfig: { `vector.similarity_function`: 'cosine', `vector.quantization.enabled`: false } };
