import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument } from '../../server/parse/parse-document.ts';
import { findDisagreements } from './find-disagreements.ts';
import { seeds } from './read-seeds.ts';

const file = 'national-hunan-2020.yaml';
const yaml = readFileSync(path.join(seeds, file), 'utf8');

async function read(text: string) {
  const { plans } = await parseDocument(new TextEncoder().encode(text), file);
  const [plan] = plans;
  if (!plan) throw new Error(`no plan in ${file}`);
  return plan;
}

test('an abstract agrees with itself', async () => {
  expect(findDisagreements(await read(yaml), await read(yaml))).toEqual([]);
});

test.for([
  ['issuedOn: 2020-08-30', 'issuedOn: 2020-08-31', 'front matter: only in the abstract: issuedOn 2020-08-31'],
  ['areaKm2: 79.98', 'areaKm2: 79.89', 'zones: only in the abstract: 长沙片区 area 自贸试验区 79.89'],
  ['有色金属加工, 现代物流', '现代物流', 'industries of zones: only in the abstract: 郴州片区: logistics'],
  ['zh: 培育贸易新业态', 'zh: 培育贸易业态', 'outline: only in the abstract: 3.3 9 9 培育贸易业态, clauses: 12'],
  ['value: 2', 'value: 3', 'targets: only in the abstract: 申请前一年外国投资者的资产总额要求 >= 3.000 亿美元   '],
  ['不低于2亿美元', '不低于5亿美元', "figures: measure 10, sentence 2: 5 is not in the plan's sentence"],
] as const)('%s is told from %s', async ([right, wrong, fault]) => {
  expect(yaml).toContain(right);
  expect(findDisagreements(await read(yaml.replace(right, wrong)), await read(yaml))).toContain(fault);
});
