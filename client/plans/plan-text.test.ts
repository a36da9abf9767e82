import { expect, test } from 'vitest';
import type { MeasureHeadFragment, PlanLinksQuery } from '../api/documents.generated.ts';
import { createPlanText } from './plan-text.ts';

const clause = (id: string) => ({ id, text: `${id}。`, textEn: null, abstract: null, line: 1 });
const plan = {
  id: 'p',
  targets: [],
  clauses: [clause('preamble')],
  sections: [
    {
      id: 's1',
      parentId: null,
      writtenNumber: '一、',
      title: '总体要求',
      titleEn: null,
      clauses: [clause('intro')],
      measures: [],
    },
    {
      id: 's1.1',
      parentId: 's1',
      writtenNumber: '（一）',
      title: '开放',
      titleEn: 'Opening up',
      clauses: [],
      measures: [{ id: 'm1', number: '1', title: '发展贸易', titleEn: null, clauses: [clause('a'), clause('b')] }],
    },
  ],
} as const;

const measureOf = (id: string, level: MeasureHeadFragment['plan']['level']): MeasureHeadFragment => ({
  id,
  number: '1',
  title: id,
  titleEn: null,
  plan: { id: `plan of ${id}`, title: '', titleEn: null, docNumber: null, level },
});
const own: MeasureHeadFragment = {
  ...measureOf('m1', 'PROVINCIAL'),
  plan: { ...measureOf('p', 'PROVINCIAL').plan, id: 'p' },
};

type Edge = PlanLinksQuery['cascade']['edges'][number];
type Pair = Edge['evidence'][number];
const pair = (upper: string, lower: string, score: number, change: Partial<Pair> = {}): Pair => ({
  id: `${upper}>${lower}`,
  accepted: true,
  relation: 'ADAPTED',
  score,
  verdict: 'PROPOSED',
  upper: { id: upper },
  lower: { id: lower },
  ...change,
});
const down = (lower: MeasureHeadFragment, evidence: readonly Pair[]): Edge => ({
  id: `m1>${lower.id}`,
  upper: own,
  lower,
  evidence,
});

const shape = (links: readonly Edge[], minScore = 0.4) =>
  createPlanText(plan, links, minScore).map((block) =>
    block.kind === 'clause'
      ? `${block.id} ${block.up.map(({ measure }) => measure.id)}|${block.down.map(({ measure }) => measure.id)}`
      : `${'#'.repeat(block.depth + 1)} ${block.title} ${block.down.length}`,
  );

test('the text comes in document order, with the depth of its headings', () => {
  expect(shape([])).toEqual([
    'preamble |',
    '# 一、总体要求 0',
    'intro |',
    '## （一）开放 0',
    '### 1. 发展贸易 0',
    'a |',
    'b |',
  ]);
});

test('each clause has in its margins where it comes from and where it goes, by level, the surest first', () => {
  const upper = measureOf('above', 'NATIONAL');
  const links = [
    down(measureOf('district', 'DISTRICT'), [pair('a', 'x', 0.99)]),
    down(measureOf('city', 'CITY'), [pair('a', 'y', 0.6), pair('a', 'z', 0.8)]),
    down(measureOf('other city', 'CITY'), [pair('a', 'w', 0.9), pair('b', 'w', 0.7)]),
    { id: 'above>m1', upper, lower: own, evidence: [pair('u', 'b', 0.9)] },
  ];
  expect(shape(links).slice(-3)).toEqual(['### 1. 发展贸易 3', 'a |other city,city,district', 'b above|other city']);
});

test('a margin opens the pair of passages that has the clause', () => {
  const links = [down(measureOf('city', 'CITY'), [pair('b', 'x', 0.9, { accepted: false }), pair('a', 'y', 0.6)])];
  const block = createPlanText(plan, links, 0.4).find(({ id }) => id === 'a');
  expect(block).toMatchObject({ down: [{ linkId: 'm1>city', pair: 0, score: 0.6 }] });
});

test('what the linker does not stand by, or a person rejected, is in no margin', () => {
  const links = [
    down(measureOf('weak', 'CITY'), [pair('a', 'x', 0.3, { accepted: false })]),
    down(measureOf('wrong', 'CITY'), [pair('a', 'y', 0.9, { verdict: 'REJECTED' })]),
    down(measureOf('found by a person', 'CITY'), [pair('b', 'z', 0.3, { accepted: false, verdict: 'ACCEPTED' })]),
  ];
  expect(shape(links).slice(-2)).toEqual(['a |', 'b |found by a person']);
});

test('a higher score leaves margins empty, but for what a person accepted', () => {
  const links = [
    down(measureOf('sure', 'CITY'), [pair('a', 'x', 0.9)]),
    down(measureOf('less sure', 'CITY'), [pair('a', 'y', 0.6), pair('b', 'z', 0.5, { verdict: 'ACCEPTED' })]),
  ];
  expect(shape(links, 0.7)).toEqual([...shape([]).slice(0, 4), '### 1. 发展贸易 2', 'a |sure', 'b |less sure']);
});
