import type { PlanCascadeQuery, PlanLevel, Relation, Verdict } from '../api/documents.generated.ts';
import { type CascadeGraph, createCascadeGraph, type PlanHead } from './cascade-graph.ts';

/** For tests: an invented chain of three plans. Measures are named `n1`, `p2`, `c1`; `p3` stands in a subsection. */
export function createSampleCascade(): CascadeGraph {
  return createCascadeGraph(
    [head('nation', 'NATIONAL'), head('province', 'PROVINCIAL', 'nation'), head('city', 'CITY', 'province')],
    [
      answer({ s1: ['n1', 'n2'], s2: ['n3'] }, [
        ['n1', 'p1', 'VERBATIM', 0.95],
        ['n1', 'c1', 'ADAPTED', 0.7],
        ['n2', 'p2', 'HARDENED', 0.62],
        ['n3', 'p3', 'RELATED', 0.31],
        ['n1', 'elsewhere', 'ADAPTED', 0.9],
      ]),
      answer({ s1: ['p1'], s2: [], 's2.1': ['p2', 'p3'], s3: [] }, [['p1', 'c1', 'NARROWED', 0.8]]),
      answer({ s1: ['c1', 'c2'] }, []),
    ],
  );
}

function head(id: string, level: PlanLevel, ...bases: readonly string[]): PlanHead {
  return {
    id,
    title: `${id} 方案`,
    titleEn: null,
    docNumber: null,
    level,
    region: { code: '000000', name: '全国', nameEn: 'China' },
    status: 'ISSUED',
    issuedOn: null,
    measureCount: 0,
    basedOn: bases.map((basis) => ({ id: basis })),
  };
}

const industry = { id: 'steel', name: '钢铁', nameEn: 'Steel' };

type Edge = readonly [upper: string, lower: string, relation: Relation, score: number, verdict?: Verdict];

function answer(outline: Readonly<Record<string, readonly string[]>>, edges: readonly Edge[]): PlanCascadeQuery {
  const sections = Object.entries(outline).map(([path, measures]) => ({
    id: path,
    parentId: path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : null,
    writtenNumber: '一',
    title: `章 ${path}`,
    titleEn: null,
    measures: measures.map((id) => ({
      id,
      number: id.slice(1),
      title: `措施 ${id}`,
      titleEn: null,
      industries: id === 'n1' || id === 'c2' ? [industry] : [],
    })),
  }));
  return {
    plan: { id: 'plan', sections },
    cascade: {
      edges: edges.map(([upper, lower, relation, score, verdict = 'PROPOSED']) => ({
        id: `${upper}>${lower}`,
        upper: { id: upper },
        lower: { id: lower },
        relation,
        score,
        verdict,
      })),
      truncated: false,
    },
  };
}
