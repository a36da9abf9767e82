import type { ParsedTable, TableRow } from '../../domain/table.ts';
import { readCaption, type TableLine } from './table-lines.ts';

interface Grid {
  readonly from: number;
  readonly to: number;
  readonly header: readonly string[];
  readonly body: readonly { readonly cells: readonly string[]; readonly line: TableLine }[];
}

const delimiter = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*){0,200}\|?$/;

/** The tables whose rows are lines and whose cells are kept apart by tabs or, in Markdown, by `|`. */
export function readGridTables(lines: readonly TableLine[]): readonly ParsedTable[] {
  const tables: ParsedTable[] = [];
  for (let index = 0; index < lines.length; index++) {
    const grid = readMarkdownGrid(lines, index) ?? readTabGrid(lines, index);
    if (!grid) continue;
    tables.push(toTable(grid, lines));
    index = grid.to - 1;
  }
  return tables;
}

function readMarkdownGrid(lines: readonly TableLine[], from: number): Grid | null {
  const head = lines[from];
  const rule = lines[from + 1];
  if (!head?.text.includes('|') || !rule?.text.includes('-') || !delimiter.test(rule.text)) return null;
  const header = splitMarkdownRow(head.text);
  if (header.length < 2 || splitMarkdownRow(rule.text).length !== header.length) return null;
  let to = from + 2;
  while (lines[to]?.text.includes('|')) to += 1;
  const body = lines.slice(from + 2, to).map((line) => ({ cells: splitMarkdownRow(line.text), line }));
  return { from, to, header, body };
}

function splitMarkdownRow(row: string): readonly string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** At least two lines one after the other with as many cells, two or more. */
function readTabGrid(lines: readonly TableLine[], from: number): Grid | null {
  const header = splitTabs(lines[from]);
  if (header.length < 2) return null;
  let to = from + 1;
  while (splitTabs(lines[to]).length === header.length) to += 1;
  if (to - from < 2) return null;
  const body = lines.slice(from + 1, to).map((line) => ({ cells: splitTabs(line), line }));
  return { from, to, header: header, body };
}

function splitTabs(line: TableLine | undefined): readonly string[] {
  return line?.text.split('\t').map((cell) => cell.trim()) ?? [];
}

function toTable({ from, to, header, body }: Grid, lines: readonly TableLine[]): ParsedTable {
  const before = lines[from - 1];
  const caption = before ? readCaption(before.text) : null;
  const columns = nameColumns(header);
  // A cell left empty under a filled one belongs to the group above: 片区 is written once for its rows.
  const rows: TableRow[] = body.map(({ cells, line }) => ({
    cells: Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])),
    confident: cells.length === columns.length,
    range: { start: line.start, end: line.end },
  }));
  return {
    caption: caption?.caption ?? null,
    number: caption?.number ?? null,
    columns,
    rows,
    range: {
      start: (caption ? before : lines[from])?.start ?? 0,
      end: lines[to - 1]?.end ?? 0,
    },
  };
}

/** Headings made unique: an empty one is called by its place, one that stands twice gets its place behind it. */
function nameColumns(header: readonly string[]): readonly string[] {
  return header.map((name, i) => {
    if (name === '') return String(i + 1);
    return header.indexOf(name) === i ? name : `${name} ${i + 1}`;
  });
}
