import type { Run } from './connection.ts';

/** Rows a statement: enough to make the round trip cheap, few enough for the server to plan and hold at once. */
const batchSize = 1000;

/** Runs a statement that unwinds `rows` as often as it takes; not at all for none. */
export async function runBatched(
  run: Run,
  name: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += batchSize) {
    await run(name, { rows: rows.slice(start, start + batchSize) });
  }
}
