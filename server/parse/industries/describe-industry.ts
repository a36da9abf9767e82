import type { Industry } from '../../domain/zone.ts';
import type { IndustryLexicon } from './industries.ts';

/** What an id of an industry stands for; one that the lexicon lacks is called as its provisional id says. */
export function describeIndustry(id: string, { industries }: IndustryLexicon): Industry {
  const entry = industries.get(id);
  return { id, name: entry?.zh ?? id.slice(1), nameEn: entry?.en ?? null, parentId: entry?.parent ?? null };
}
