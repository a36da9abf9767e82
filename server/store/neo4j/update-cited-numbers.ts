import { z } from 'zod';
import { planRow } from '../rows/node-rows.ts';
import { toFolded } from '../search/search-texts.ts';
import type { Run } from './connection.ts';
import { runBatched } from './run-batched.ts';

const citedRow = z.object({ plan: planRow, folded: z.string(), citedNumbers: z.array(z.string()) });

/** Lets these plans, or all, be found by the numbers that other plans cite them under. Writes where they changed. */
export async function updateCitedNumbers(run: Run, planIds: readonly string[] | null): Promise<void> {
  const rows = (await (planIds === null ? run('list-cited-numbers') : run('find-cited-numbers', { planIds }))).map(
    (row) => citedRow.parse(row),
  );
  const changed = rows.flatMap(({ plan: row, folded: before, citedNumbers }) => {
    const folded = toFolded({ type: 'plan', row, citedNumbers });
    return folded === before ? [] : [{ id: row.id, folded }];
  });
  await runBatched(run, 'save-cited-numbers', changed);
}
