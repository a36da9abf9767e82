import type { Driver, Plan } from 'neo4j-driver';

const writing = /^\s*(?:CREATE|MERGE|SET|DELETE|DETACH DELETE|REMOVE)\b/m;

/** Statements that read everything of a kind, as their purpose is. */
const readsAll: ReadonlySet<string> = new Set([
  'count',
  'find-industry-matrix',
  'find-judged-clause-links',
  'find-judged-measure-links',
  'find-overlaps',
  'find-review-queue',
  'find-statistics',
  'list-applies-in',
  'list-based-on',
  'list-cited-numbers',
  'list-clause-links',
  'list-documents',
  'list-embedding-models',
  'list-measure-links',
  'list-shared-nodes',
  'list-views',
  'migrate-5',
]);

const growth = [
  `UNWIND range(1, 300) AS p
   CREATE (d:Document { id: 'd' + p })-[:CONTAINS]->(plan:Plan { id: 'p' + p, level: 'city', regionCode: '9101' + p % 90 })
   CREATE (plan)-[:HAS_SECTION]->(s:Section { id: 's' + p, planId: 'p' + p })
   CREATE (plan)-[:COVERS]->(:Region { id: 'r' + p, code: toString(920000 + p) })
   CREATE (d)-[:ISSUED_BY]->(:Organization { id: 'o' + p })
   CREATE (plan)-[:HAS_KEY]->(:LinkKey { key: 'k' + p })
   CREATE (plan)-[:DESIGNATES]->(z:Zone { id: 'z' + p })-[:FOCUSES_ON { planId: 'p' + p }]->(i:Industry { id: 'i' + p })
   CREATE (:Embedding { model: 'm' + p % 3, key: 'k' + p }), (:SavedView { name: 'v' + p })
   WITH p, s, z, i UNWIND range(1, 20) AS m
   CREATE (s)-[:HAS_MEASURE]->(measure:Measure { id: s.id + '-' + m, planId: s.planId })
   CREATE (measure)-[:PROMOTES { planId: s.planId }]->(i), (measure)-[:APPLIES_IN { planId: s.planId }]->(z)
   CREATE (measure)-[:SETS]->(:Target { id: s.id + '!' + m, planId: s.planId })
   WITH measure UNWIND range(1, 5) AS c
   CREATE (measure)-[:HAS_CLAUSE]->(:Clause { id: measure.id + '~' + c, planId: measure.planId, measureId: measure.id })`,
  `MATCH (upper:Measure) WHERE upper.id STARTS WITH 's'
   MATCH (lower:Measure { id: 's' + (toInteger(substring(upper.planId, 1)) % 300 + 1) + '-1' })
   CREATE (upper)-[:CASCADES_TO { id: 'c' + upper.id, score: 0.5 }]->(lower)
   CREATE (upper)-[:OVERLAPS { id: 'v' + upper.id, score: 0.5 }]->(lower)
   CREATE (:Judgement { linkId: 'c' + upper.id })`,
  `MATCH (upper:Clause) WHERE upper.id STARTS WITH 's'
   MATCH (lower:Clause { id: 's' + (toInteger(substring(upper.planId, 1)) % 300 + 1) + '-1~1' })
   CREATE (upper)-[:ECHOED_BY { id: 'e' + upper.id, score: 0.5 }]->(lower)`,
  'CALL db.prepareForReplanning()',
];

/** Fills the graph until the server has reason to use its indexes: for a handful of nodes a scan is cheaper. */
export async function growGraph(driver: Driver, database: string): Promise<void> {
  for (const statement of growth) await driver.executeQuery(statement, {}, { database });
}

/** What the server would do that grows with the whole graph though the question does not; empty for a good plan. */
export async function findCostlySteps(
  driver: Driver,
  database: string,
  [name, statement]: readonly [name: string, statement: string],
): Promise<readonly string[]> {
  if (writing.test(statement) || name === 'schema' || name === 'await-indexes') return [];
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    const { summary } = await session.run(`EXPLAIN ${statement}`);
    if (!summary.plan) throw new TypeError(`no plan for ${name}`);
    const costly = /AllNodesScan|CartesianProduct/;
    const scanning = /LabelScan|TypeScan|NodeIndexScan/;
    return listOperators(summary.plan).filter(
      (operator) => costly.test(operator) || (scanning.test(operator) && !readsAll.has(name)),
    );
  } finally {
    await session.close();
  }
}

function listOperators({ operatorType, children }: Plan): readonly string[] {
  return [operatorType, ...children.flatMap(listOperators)];
}
