import { z } from 'zod';
import { planRow } from '../rows/node-rows.ts';
import { toFolded } from '../search/search-texts.ts';
import type { Run } from './connection.ts';
import { runBatched } from './run-batched.ts';

const citedRow = z.object({ plan: planRow, folded: z.string(), citedNumbers: z.array(z.string()) });

/** Lets every plan be found by the numbers that other plans cite it under. Writes to plans whose numbers changed. */
export async function updateCitedNumbers(run: Run): Promise<void> {
  const rows = (await run('list-cited-numbers')).map((row) => citedRow.parse(row));
  const changed = rows.flatMap(({ plan: row, folded: before, citedNumbers }) => {
    const folded = toFolded({ type: 'plan', row, citedNumbers });
    return folded === before ? [] : [{ id: row.id, folded }];
  });
  await runBatched(run, 'save-cited-numbers', changed);
}
