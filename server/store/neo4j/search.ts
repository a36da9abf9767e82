import { z } from 'zod';
import { planLevels } from '../../domain/plan.ts';
import type { SearchPage, SearchQuery } from '../graph-store.ts';
import { clauseRow, measureRow, planRow, sectionRow } from '../rows/node-rows.ts';
import { toSearchWords } from '../search/fold-text.ts';
import { searchableTypes } from '../search/search-texts.ts';
import { toSearchHit } from '../search/to-search-hit.ts';
import type { Connection } from './connection.ts';
import { toFulltextQuery } from './to-fulltext-query.ts';

const hit = z.discriminatedUnion('type', [
  z.object({ type: z.literal('plan'), row: planRow, citedNumbers: z.array(z.string()) }),
  z.object({ type: z.literal('section'), row: sectionRow }),
  z.object({ type: z.literal('measure'), row: measureRow }),
  z.object({ type: z.literal('clause'), row: clauseRow }),
]);

const page = z.object({ total: z.number(), hits: z.array(hit) });

export async function search(connection: Connection, { text, types, limit, offset }: SearchQuery): Promise<SearchPage> {
  const words = toSearchWords(text);
  if (words.length === 0) return { hits: [], total: 0 };
  const asked = searchableTypes.filter((type) => types.length === 0 || types.includes(type));
  const parameters = { query: toFulltextQuery(words), words, types: asked, levels: planLevels, limit, offset };
  const [row] = await connection.read((run) => run('search', parameters));
  const { total, hits } = page.parse(row);
  return { total, hits: hits.map((each) => toSearchHit(each, words)) };
}
