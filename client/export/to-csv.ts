type Cell = string | number | boolean | null;

/** Spreadsheets take a text that begins so for a formula and would run it. */
const formula = /^[=+\-@\t\r]/;

/**
 * A table as CSV (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, without which Excel garbles Chinese. Text
 * that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(toField).join(',')}\r\n`).join('')}`;
}

function toField(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
