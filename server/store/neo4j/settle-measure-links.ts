import { sumUp } from '../../domain/sum-up.ts';
import { clauseLinkPlace } from '../rows/clause-link-place.ts';
import type { Run } from './connection.ts';
import { parseClauseLink } from './parse-links.ts';
import { saveMeasureLinks } from './save-measure-links.ts';

/** Sums up anew the measures that these clause links run between. */
export async function settleMeasureLinks(run: Run, clauseLinkIds: readonly string[]): Promise<void> {
  if (clauseLinkIds.length === 0) return;
  const rows = await run('find-links-beside', { clauseLinkIds });
  const placed = rows.map((row) => ({ ...clauseLinkPlace.parse(row), link: parseClauseLink(row) }));
  await saveMeasureLinks(run, sumUp(placed));
}
