import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPlanId, type DocumentId } from '../domain/ids.ts';
import type { Citation, PlanHeader, PlanLevel, Region } from '../domain/plan.ts';
import { resolveBasedOn } from './citations.ts';
import { findKinship, toLinkKeys } from './kinship.ts';

const east: Region = { code: '320000', name: '江苏省' };
const city: Region = { code: '320500', name: '苏州市' };
const west: Region = { code: '510000', name: '四川省' };
const nation: Region = { code: '000000', name: '全国' };

function plan(title: string, level: PlanLevel, region: Region, more: Partial<PlanHeader> = {}): PlanHeader {
  return {
    id: createPlanId(region.code, title),
    documentId: `doc-${title}` as DocumentId,
    title,
    titleEn: null,
    abstractSha256: null,
    docNumber: null,
    level,
    region,
    status: 'issued',
    issuedOn: null,
    issuer: null,
    range: { start: 0, end: 1 },
    citations: [],
    measureCount: 0,
    ...more,
  };
}

const cite = (title: string, docNumber: string | null = null, role: Citation['role'] = 'basis'): Citation => ({
  title,
  docNumber,
  role,
  quote: `《${title}》`,
  range: { start: 0, end: title.length + 2 },
});

test('a plan of a lower level within the region and on the subject carries the upper one out', () => {
  const upper = plan('“十四五”数字经济发展规划', 'national', nation);
  const lower = plan('江苏省数字经济促进计划', 'provincial', east);
  expect(findKinship(lower, upper)).toEqual({ kind: 'cascade', upper, lower });
  expect(findKinship(upper, lower)).toEqual({ kind: 'cascade', upper, lower });
});

test('another region or another subject is no kin', () => {
  const upper = plan('江苏省数字经济发展规划', 'provincial', east);
  expect(findKinship(upper, plan('成都市数字经济行动方案', 'city', { code: '510100', name: '成都市' }))).toBeNull();
  expect(findKinship(upper, plan('苏州市综合交通发展规划', 'city', city))).toBeNull();
});

test('plans of one level on one subject are peers', () => {
  const a = plan('江苏省数字经济发展规划', 'provincial', east);
  const b = plan('四川省数字经济实施方案', 'provincial', west);
  expect(findKinship(b, a)).toEqual({ kind: 'overlap', upper: a, lower: b });
});

test('a citation as basis makes kin whatever the subject', () => {
  const upper = plan('长江保护条例', 'national', nation);
  const lower = plan('苏州市港口规划', 'city', city, { citations: [cite('关于印发长江保护条例的通知')] });
  expect(findKinship(upper, lower)?.kind).toBe('cascade');
  const mention = { ...lower, citations: [cite('长江保护条例', null, 'mention')] };
  expect(findKinship(upper, mention)).toBeNull();
});

test('of several plans in one document a number means the one of the citing region', () => {
  const mine = plan('东部试点方案', 'national', east, { docNumber: '国发〔2030〕1号' });
  const other = plan('西部试点方案', 'national', west, { docNumber: '国发〔2030〕1号' });
  const lower = plan('苏州市试点办法', 'city', city, { citations: [cite('关于印发两个方案的通知', '国发[2030]1号')] });
  expect(resolveBasedOn([mine, other, lower])).toEqual([
    {
      planId: lower.id,
      basisId: mine.id,
      quote: '《关于印发两个方案的通知》',
      range: { start: 0, end: 13 },
      docNumber: '国发[2030]1号',
    },
  ]);
});

const titleText = fc.string({
  unit: fc.constantFrom(...'数字经济促进条例长江保护（）“”江苏省', '发展规划', '实施方案', '关于印发', '的通知'),
  maxLength: 9,
});
const docNumber = fc.constantFrom(null, '', '国发〔2030〕1号', '国发[2030]1号', '苏政发〔2031〕2号');
const planHeader = fc
  .record({
    title: titleText,
    place: fc.constantFrom<readonly [PlanLevel, Region]>(
      ['national', nation],
      ['provincial', east],
      ['city', city],
      ['provincial', west],
    ),
    docNumber,
    cited: fc.array(
      fc.record({ title: titleText, docNumber, role: fc.constantFrom<Citation['role']>('basis', 'mention') }),
      { maxLength: 3 },
    ),
  })
  .map(({ title, place: [level, region], docNumber, cited }) =>
    plan(title, level, region, {
      docNumber,
      citations: cited.map((each) => cite(each.title, each.docNumber, each.role)),
    }),
  );

const meet = (a: readonly string[], b: readonly string[]) => a.some((key) => b.includes(key));

test('kin hold keys that the other seeks, and seeking goes both ways', () => {
  const pair = fc
    .tuple(planHeader, planHeader, fc.boolean())
    // Often enough one cites the other, in a longer title.
    .map(([a, b, cites]) =>
      cites ? [{ ...a, citations: [...a.citations, cite(`关于印发${b.title}的通知`)] }, b] : [a, b],
    )
    .map(([a, b]) => ({ a: a as PlanHeader, b: b as PlanHeader }));
  let kin = 0;
  fc.assert(
    fc.property(pair, ({ a, b }) => {
      const [keysOfA, keysOfB] = [toLinkKeys(a), toLinkKeys(b)];
      expect(meet(keysOfA.sought, keysOfB.held)).toBe(meet(keysOfB.sought, keysOfA.held));
      if (findKinship(a, b) === null) return;
      kin += 1;
      expect(meet(keysOfA.sought, keysOfB.held)).toBe(true);
    }),
    { numRuns: 2000 },
  );
  expect(kin).toBeGreaterThan(100);
});

test('plans that only cite the same document, or none, seek nothing of each other', () => {
  const basis = '国务院关于加快发展现代职业教育的决定';
  const a = plan('江苏省职工培训办法', 'provincial', east, { citations: [cite(basis)] });
  const b = plan('苏州市学徒制方案', 'city', city, { citations: [cite(basis)] });
  expect(meet(toLinkKeys(a).sought, toLinkKeys(b).held)).toBe(false);
});
