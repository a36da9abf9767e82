import type { Driver, Plan } from 'neo4j-driver';

const writing = /^\s*(?:CREATE|MERGE|SET|DELETE|DETACH DELETE|REMOVE)\b/m;

/** Statements that read everything of a kind, as their purpose is. */
const readsAll: ReadonlySet<string> = new Set([
  'count',
  'find-industry-matrix',
  'find-judged-clause-links',
  'find-judged-measure-links',
  'find-overlaps',
  'find-statistics',
  'list-applies-in',
  'list-based-on',
  'list-cited-numbers',
  'list-clause-links',
  'list-documents',
  'list-embedding-models',
  'list-measure-links',
  'list-views',
]);

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
