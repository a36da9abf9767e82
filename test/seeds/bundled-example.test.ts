import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { createZoneId, type IndustryId } from '../../server/domain/ids.ts';
import { loadPaths } from '../../server/ingest/load-paths.ts';
import { listUnknownIndustries, loadIndustries, resolveIndustry } from '../../server/parse/industries/industries.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { listFiles, parseFolder, seeds } from './read-seeds.ts';

const report = 'report-pilot-zones-2022.yaml';
const files = listFiles(seeds, '.yaml');
const read = (file: string): unknown => parse(readFileSync(path.join(seeds, file), 'utf8'));

/** All bilingual texts, at any depth. */
function listBilingual(value: unknown): readonly { readonly zh: string; readonly en: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'zh' in value && 'en' in value ? [{ zh: String(value.zh), en: String(value.en) }] : [];
  return [...own, ...Object.values(value).flatMap(listBilingual)];
}

/** All texts that stand under a key, at any depth. */
function listTexts(value: unknown, key: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : listTexts(inner, key),
  );
}

describe('the bundled example', () => {
  test.for(files)('%s holds no Chinese where it is in English', (file) => {
    expect(listTexts(read(file), 'en').filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  test('says the same Chinese in the same English everywhere', () => {
    const all = files.flatMap((file) => listBilingual(read(file)));
    // The zone as a whole is called so in each of the plans.
    const others = Map.groupBy(all, ({ zh }) => zh)
      .entries()
      .filter(([zh]) => zh !== '自贸试验区');
    const renderings = [...others].map(([zh, texts]) => [zh, ...new Set(texts.map(({ en }) => en))]);
    expect(renderings.filter(({ length }) => length > 2)).toEqual([]);
  });

  test('names only industries of the lexicon', async () => {
    const lexicon = loadIndustries();
    const documents = await parseFolder(seeds, '.yaml');
    const ofPlans = documents.flatMap(({ plans }) => plans.flatMap(({ zoneIndustries }) => zoneIndustries));
    const ofTables = documents.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows));
    const mentions = [
      ...ofPlans.flatMap(({ industries }) => industries),
      ...ofTables.flatMap(({ cells }) => cells.重点发展产业 ?? []).map((name) => resolveIndustry(lexicon, name)),
    ];
    expect(listUnknownIndustries(mentions)).toEqual([]);
  });

  test('leads from every industry of the report to the zones that are to develop it', async () => {
    const store = await openSqliteStore(':memory:');
    onTestFinished(() => store.close());
    await loadPaths(store, [path.join(seeds, report)], { maxFileBytes: 1e6 });
    const [document] = (await parseFolder(seeds, '.yaml')).filter(({ file }) => file === report);
    const zones = document?.tables.flatMap(({ rows }) => rows.flatMap(({ zone }) => zone ?? [])) ?? [];
    expect(zones).toHaveLength(22);
    for (const { regionCode, name, nameEn, industries } of zones) {
      const id = createZoneId(regionCode, name);
      expect(await store.findEnglishNames([id])).toEqual([nameEn]);
      for (const industry of industries) {
        const query = { relations: ['FOCUSES_ON'], direction: 'in', limit: 30, offset: 0 } as const;
        const { neighbours } = await store.findNeighbours({ id: industry.id as IndustryId, ...query });
        expect(neighbours.map((neighbour) => neighbour.id)).toContain(id);
      }
    }
  });

  test('has all eight documents of the cascade', async () => {
    const documents = await parseFolder(seeds, '.yaml');
    const counts = documents.map(({ plans }) => plans.map(({ measureCount }) => measureCount));
    expect(Object.fromEntries(documents.map(({ file }, i) => [file, counts[i]]))).toEqual({
      'city-hangzhou-2021.yaml': [23],
      'district-xiaoshan-draft.yaml': [23],
      'national-anhui-2020.yaml': [19],
      'national-beijing-2020.yaml': [22],
      'national-hunan-2020.yaml': [23],
      'national-zhejiang-2020.yaml': [12],
      'provincial-zhejiang-2020.yaml': [28],
      'report-pilot-zones-2022.yaml': [],
    });
  });
});
