import type { Driver } from 'neo4j-driver';

/** What the first version of the program stored of a plan with two clauses and a link. */
const oldGraph = `
  MATCH (store:Store) DELETE store
  CREATE (document:Document {
    id: 'doc-a', kind: 'plan-document', file: 'a.txt', sha256: 'abc', title: '甲', status: 'issued', text: '甲乙'
  })
  CREATE (document)-[:CONTAINS { position: 0 }]->(plan:Plan {
    id: 'p', documentId: 'doc-a', position: 0, title: '甲', level: 'city', regionCode: '910100', regionName: '临江市',
    status: 'issued', start: 0, end: 1, citations: '[]', measureCount: 0, folded: '甲'
  })
  CREATE (plan)-[:COVERS]->(:Region { code: '910100', name: '临江市' })
  CREATE (document)-[:ISSUED_BY]->(:Organization { name: '临江市人民政府' })
  CREATE (plan)-[:HAS_CLAUSE]->(one:Clause { id: 'p~1', planId: 'p', position: 0, text: '甲', start: 0, end: 1, line: 1 })
  CREATE (plan)-[:HAS_CLAUSE]->(two:Clause { id: 'p~2', planId: 'p', position: 1, text: '乙', start: 1, end: 2, line: 1 })
  CREATE (one)-[:ECHOED_BY {
    id: 'p~1>p~2', kind: 'overlap', relation: 'related', score: 0.5, accepted: true, aligned: '[]'
  }]->(two)
  CREATE (plan)-[:DESIGNATES { position: 0, name: '云桥（园）', kind: 'park', quote: '甲', start: 0, end: 1 }]->
    (zone:Zone { id: 'zone-91-云桥园', name: '云桥（园）', kind: 'park' })
  CREATE (zone)-[:FOCUSES_ON {
    planId: 'p', position: 0, item: 0, zone: '云桥园', asWritten: '园艺', quote: '甲', start: 0, end: 1
  }]->(:Industry { id: '?园艺', name: '园艺', nameEn: 'Horticulture' })
  CREATE (plan)-[:HAS_NAME]->(:EnglishName { planId: 'p', position: 0, name: '云桥（园）', nameEn: 'Cloud Bridge' })
  CREATE (:Judgement { linkId: 'p~1>p~2', verdict: 'accepted', by: 'Ada', at: '2032-01-01T00:00:00Z' })
`;

/** Puts the graph of an older version in an empty database. */
export async function writeOldGraph(driver: Driver, database: string): Promise<void> {
  await driver.executeQuery(oldGraph, {}, { database });
}
