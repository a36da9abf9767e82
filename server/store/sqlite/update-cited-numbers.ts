import { planRow } from '../rows/node-rows.ts';
import { toFolded } from '../search/search-texts.ts';
import type { Connection } from './connection.ts';
import { selectCitedNumbers } from './select-cited-numbers.ts';

const sql = 'UPDATE searchEntry SET folded = :folded WHERE id = :id AND folded <> :folded';

/** Lets every plan be found by the numbers that other plans cite it under. Runs inside a transaction. */
export function updateCitedNumbers(connection: Connection): void {
  const citedNumbersOf = selectCitedNumbers(connection, null);
  for (const row of connection.all('SELECT * FROM plan').map((each) => planRow.parse(each))) {
    const folded = toFolded({ type: 'plan', row, citedNumbers: citedNumbersOf(row.id) });
    connection.run(sql, { id: row.id, folded });
  }
}
