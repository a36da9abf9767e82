import { z } from 'zod';
import { planLevels } from '../../domain/plan.ts';
import type { SearchPage, SearchQuery } from '../graph-store.ts';
import { industryRow, zoneRow } from '../rows/fact-rows.ts';
import { clauseRow, measureRow, planRow, sectionRow } from '../rows/node-rows.ts';
import { isLatin, splitTerm } from '../search/search-terms.ts';
import { searchableTypes } from '../search/search-texts.ts';
import { toSearchHit } from '../search/to-search-hit.ts';
import type { Connection } from './connection.ts';
import { toFulltextQuery } from './to-fulltext-query.ts';

const hit = z.discriminatedUnion('type', [
  z.object({ type: z.literal('plan'), row: planRow, citedNumbers: z.array(z.string()) }),
  z.object({ type: z.literal('section'), row: sectionRow }),
  z.object({ type: z.literal('measure'), row: measureRow }),
  z.object({ type: z.literal('clause'), row: clauseRow }),
  z.object({ type: z.literal('zone'), row: zoneRow }),
  z.object({ type: z.literal('industry'), row: industryRow }),
]);

const page = z.object({ total: z.number(), hits: z.array(hit) });

export async function search(
  connection: Connection,
  { terms, types, limit, offset }: SearchQuery,
): Promise<SearchPage> {
  if (terms.length === 0) return { hits: [], total: 0 };
  const asked = searchableTypes.filter((type) => types.length === 0 || types.includes(type));
  const compared = terms.map((term) => {
    const { parts, wholes } = splitTerm(term);
    return { word: term.word, parts, patterns: wholes.map(toPattern) };
  });
  const query = toFulltextQuery(terms);
  const parameters = { query, terms: compared, types: asked, levels: planLevels, limit, offset };
  const [row] = await connection.read((run) => run('search', parameters));
  const { total, hits } = page.parse(row);
  return { total, hits: hits.map((each) => toSearchHit(each, terms)) };
}

/** `.*(?<![a-z0-9])aeo(?![a-z0-9]).*` in Java's syntax, for a whole text. */
function toPattern(name: string): string {
  const begin = isLatin(name.at(0)) ? '(?<![a-z0-9])' : '';
  const end = isLatin(name.at(-1)) ? '(?![a-z0-9])' : '';
  return `(?s).*${begin}${name.replace(/[^\p{L}\p{N}\s]/gu, '\\$&')}${end}.*`;
}
