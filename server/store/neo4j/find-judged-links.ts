import type { LinkSet } from '../../domain/link.ts';
import type { Run } from './connection.ts';
import { parseClauseLink, parseMeasureLink } from './parse-links.ts';

/** The links that a person judged: those with an end in one of these plans, or, for null, all. */
export async function findJudgedLinks(
  run: Run,
  planIds: readonly string[] | null,
): Promise<Pick<LinkSet, 'clauseLinks' | 'measureLinks'>> {
  const clauseLinks = await run('find-judged-clause-links', { planIds });
  const measureLinks = await run('find-judged-measure-links', { planIds });
  return { clauseLinks: clauseLinks.map(parseClauseLink), measureLinks: measureLinks.map(parseMeasureLink) };
}
