// Purpose: from version 0 to 1: clause links say how they were made, and a plan of which no keys are known has ''.
// Parameters: none.
// Columns: none.

CALL () {
  MATCH (:Clause)-[link:ECHOED_BY]->(:Clause)
  SET link.method = 'lexical',
    link.explanation = '{"wording":[],"concepts":[],"heading":[],"meaning":null}'
}
MATCH (plan:Plan)
MERGE (key:LinkKey { key: '' })
MERGE (plan)-[:HAS_KEY]->(key)
