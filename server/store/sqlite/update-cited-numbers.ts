import { planRow } from '../rows/node-rows.ts';
import { toFolded } from '../search/search-texts.ts';
import type { Connection } from './connection.ts';
import { selectCitedNumbers } from './select-cited-numbers.ts';

const planSql = 'SELECT * FROM plan WHERE :ids IS NULL OR id IN (SELECT value FROM json_each(:ids))';
const sql = 'UPDATE searchEntry SET folded = :folded WHERE id = :id AND folded <> :folded';

/** Lets these plans, or all, be found by the numbers that other plans cite them under. Runs inside a transaction. */
export function updateCitedNumbers(connection: Connection, ids: readonly string[] | null): void {
  const citedNumbersOf = selectCitedNumbers(connection, ids);
  const rows = connection.all(planSql, { ids: ids && JSON.stringify(ids) });
  for (const row of rows.map((each) => planRow.parse(each))) {
    const folded = toFolded({ type: 'plan', row, citedNumbers: citedNumbersOf(row.id) });
    connection.run(sql, { id: row.id, folded });
  }
}
