import { z } from 'zod';
import { StoreError } from '../../errors.ts';
import type { Connection } from './connection.ts';

/** Steps that lead to today's graph: step n, `migrate-n`, takes one of version n - 1 to n. Released ones never change. */
const newest = 4;

const versionRow = z.object({ version: z.number() });

/** Brings what is stored to the newest form. Throws StoreError if a newer version of this program wrote it. */
export async function migrate(connection: Connection, address: string): Promise<void> {
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
    for (let step = version + 1; step <= newest; step += 1) await run(`migrate-${step}`);
    await run('save-version', { version: newest });
  });
}
