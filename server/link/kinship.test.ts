import { expect, test } from 'vitest';
import { createPlanId, type DocumentId } from '../domain/ids.ts';
import type { Citation, PlanHeader, PlanLevel, Region } from '../domain/plan.ts';
import { resolveBasedOn } from './citations.ts';
import { findKinship } from './kinship.ts';

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
