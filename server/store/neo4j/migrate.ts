import { z } from 'zod';
import { StoreError } from '../../errors.ts';
import { industryRow } from '../rows/fact-rows.ts';
import type { Connection } from './connection.ts';
import { saveIndustries } from './insert-facts.ts';
import { saveZones } from './shared-nodes.ts';

/** Steps that lead to today's graph: step n, `migrate-n`, takes one of version n - 1 to n. Released ones never change. */
const newest = 5;

const versionRow = z.object({ version: z.number() });
const namedRow = z.object({ zoneIds: z.array(z.string()), industries: z.array(industryRow) });

/** Brings what is stored to the newest form. Throws StoreError if a newer version of this program wrote it. */
export async function migrate(connection: Connection, address: string): Promise<void> {
  const [stored] = await connection.read((run) => run('find-version'));
  if (stored?.version === newest) return;
  await connection.write(async (run) => {
    const [row] = await run('lock-store');
    const { version } = versionRow.parse(row);
    if (version > newest) {
      throw new StoreError(
        'STORE_UNAVAILABLE',
        `Neo4j at ${address} was written by a newer version of Tiaokuai (graph ${version}, this one knows ${newest}). ` +
          'Update Tiaokuai or name another database.',
        { address, version, known: newest },
      );
    }
    for (let step = version + 1; step <= newest; step += 1) {
      const [row] = await run(`migrate-${step}`);
      // Texts are folded here and not in Cypher.
      if (step === 5) {
        const { zoneIds, industries } = namedRow.parse(row);
        await saveZones(run, zoneIds);
        await saveIndustries(run, industries);
      }
    }
    await run('save-version', { version: newest });
  });
}
