import { toBareText } from '../../server/domain/ids.ts';
import type { ParsedTable, TableRow } from '../../server/domain/table.ts';

/**
 * Where tables of an abstract say something else than those of the report, a line each: other rows, or in a row an
 * item that the report has not, or one too few. Of an item with a bracket the abstract may list the parts.
 */
export function findTableDisagreements(
  abstract: readonly ParsedTable[],
  original: readonly ParsedTable[],
): readonly string[] {
  return abstract.flatMap((table) => {
    const read = original.find(({ number }) => number === table.number);
    if (!read) return [`table ${table.number} is not in the report`];
    const named = (rows: readonly TableRow[]) => rows.map((row) => String(row.cells[read.columns[0] ?? '']));
    const names = named(table.rows);
    if (names.join() !== named(read.rows).join())
      return [`table ${table.number}: the rows are not those of the report`];
    return table.rows.flatMap((row, i) =>
      table.columns.slice(1).flatMap((column) => {
        const faults = compareItems(listItems(row, column), listItems(read.rows[i], column));
        return faults.map((fault) => `table ${table.number}, ${names[i]}, ${column}: ${fault}`);
      }),
    );
  });
}

function compareItems(said: readonly string[], read: readonly string[]): readonly string[] {
  const whole = read.map(toBareText);
  const main = read.map((item) => toBareText(item.replace(/（[^）]*）/g, '')));
  const items = new Set(said.map(toBareText));
  return [
    ...[...items].filter((item) => !whole.some((each) => each.includes(item))).map((item) => `${item} is not there`),
    ...whole.filter((item, i) => !items.has(item) && !items.has(main[i] ?? '')).map((item) => `${item} is missing`),
  ];
}

function listItems(row: TableRow | undefined, column: string): readonly string[] {
  const cell = row?.cells[column] ?? [];
  return typeof cell === 'string' ? [cell] : cell;
}
