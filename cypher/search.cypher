// Purpose: a page of the nodes that hold every term. The full-text index narrows down, the folded texts decide.
// Parameters: query, for the full-text index; terms, each a word with parts, of which a text must hold one, folded, and
//   patterns, one of which will do instead; types, in the order of hits; levels, in the order of authority; offset; limit.
// Columns: total, of all pages; hits, each with type, row and citedNumbers (of a plan, else empty).

CALL db.index.fulltext.queryNodes('searchableText', $query) YIELD node
WHERE all(term IN $terms WHERE
  any(part IN term.parts WHERE node.folded CONTAINS part) OR
  any(pattern IN term.patterns WHERE node.folded =~ pattern))
WITH node, [rank IN range(0, size($types) - 1) WHERE $types[rank] = toLower(labels(node)[0])][0] AS type
WHERE type IS NOT NULL
OPTIONAL MATCH (plan:Plan { id: coalesce(node.planId, node.id) })
WITH node, type, plan, [rank IN range(0, size($levels) - 1) WHERE $levels[rank] = plan.level][0] AS level,
  node:Zone|Industry AND any(term IN $terms WHERE term.word IN split(node.folded, '\n')) AS isWhole
ORDER BY type, level, plan.id, node.position, isWhole DESC, node.id
WITH collect(node) AS nodes
RETURN size(nodes) AS total, COLLECT {
  UNWIND nodes[$offset..$offset + $limit] AS node
  RETURN {
    type: toLower(labels(node)[0]),
    row: node { .* },
    citedNumbers: COLLECT {
      MATCH (node)<-[citation:BASED_ON]-(:Plan)
      WHERE citation.docNumber IS NOT NULL
      RETURN DISTINCT citation.docNumber AS docNumber ORDER BY docNumber
    }
  }
} AS hits
