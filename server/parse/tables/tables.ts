import type { ParsedTable, TableRow } from '../../domain/table.ts';
import type { TextRange } from '../../domain/text-range.ts';
import type { Message } from '../../messages/message.ts';
import { say } from '../../messages/say.ts';
import type { IndustryLexicon } from '../industries/industries.ts';
import { findListedIndustries } from '../industries/industry-lists.ts';
import { type MappedText, toRange } from '../text/mapped-text.ts';
import { simplify } from '../text/simplify.ts';
import type { ParseWarning } from '../warning.ts';
import { findNameInSources, matchCardNames } from './match-card-names.ts';
import { type CardSheet, type CardTable, readCards } from './table-cards.ts';
import { readGridTables } from './table-grid.ts';
import { readCaption, readTableLines, type TableCaption } from './table-lines.ts';

const sourceLabel = /出处|来源|依据|资料|文件/;
const industryLabel = /产业|行业/;
/** Names are compared with all sources of their sheet; no page holds more cards than this. */
const mostOnSheet = 60;

/**
 * Reads the tables of a text: rows of cells kept apart by tabs or `|`, and tables printed as numbered cards, whose
 * order the extraction may have disturbed. A card row that cannot be put together with confidence says so and is
 * warned of (`TABLE_ROW`); cards that cannot be read at all are left out and warned of (`TABLE_UNREAD`).
 */
export function readTables(
  text: string,
  lexicon: IndustryLexicon,
): { readonly tables: readonly ParsedTable[]; readonly warnings: readonly ParseWarning[] } {
  const lines = readTableLines(text);
  const tables: ParsedTable[] = [...readGridTables(lines)];
  const warnings: ParseWarning[] = [];
  const captions = lines.flatMap((line, index) => {
    const caption = readCaption(line.text);
    return caption ? [{ line, index, caption }] : [];
  });
  captions.forEach(({ line, index, caption }, i) => {
    const block = lines.slice(index + 1, captions[i + 1]?.index);
    const cards = readCards(block, text);
    if (!cards) return;
    const range = { start: line.start, end: block[cards.length - 1]?.end ?? line.end };
    const table = toTable(cards, caption, range, lexicon);
    if (table) {
      tables.push(table.table);
      warnings.push(...table.warnings);
    } else {
      const message = say('tableUnread', { number: caption.number, caption: caption.caption });
      warnings.push({ code: 'TABLE_UNREAD', message, range });
    }
  });
  return { tables: tables.sort((a, b) => a.range.start - b.range.start), warnings };
}

interface DoubtfulRow {
  readonly number: number;
  readonly row: TableRow;
  readonly doubt: Message | null;
}

function toTable(cards: CardTable, caption: TableCaption, range: TextRange, lexicon: IndustryLexicon) {
  const sourceColumn = cards.labels.find((label) => sourceLabel.test(label));
  const textColumn = cards.labels.find((label) => label !== sourceColumn);
  if (!sourceColumn || !textColumn || cards.labels.length !== 2) return null;
  if (cards.sheets.some(({ names, sources }) => Math.max(names.length, sources.length) > mostOnSheet)) return null;
  const rows = cards.sheets.flatMap((sheet) => {
    const pieces = readSheetRows(sheet, cards.rowWord);
    return pieces.map(({ number, name, text, source, doubt }): DoubtfulRow => {
      const cell = industryLabel.test(textColumn) ? listIndustries(text, lexicon) : text.text;
      const cells = { [cards.rowWord]: name, [textColumn]: cell, [sourceColumn]: listTitles(source.text) };
      return { number, doubt, row: { cells, confident: doubt === null, range: toRange(text) } };
    });
  });
  if (rows.length === 0) return null;
  rows.sort((a, b) => a.number - b.number);
  const table: ParsedTable = {
    ...caption,
    columns: [cards.rowWord, textColumn, sourceColumn],
    rows: rows.map(({ row }) => row),
    range,
  };
  const warnings = rows.flatMap(({ number, row, doubt }): readonly ParseWarning[] =>
    doubt === null
      ? []
      : [
          {
            code: 'TABLE_ROW',
            message: say('tableRowDoubtful', { number: caption.number, row: number, doubt }),
            range: row.range,
          },
        ],
  );
  return { table, warnings };
}

interface SheetRow {
  readonly number: number;
  readonly name: string;
  readonly text: MappedText;
  readonly source: MappedText;
  /** Why the row may be wrong; null if it is sure. */
  readonly doubt: Message | null;
}

/** Puts a sheet's pieces together: texts and sources by their order, names by what the sources are about. */
function readSheetRows({ numbers, names, texts, sources }: CardSheet, rowWord: string): readonly SheetRow[] {
  const isEven = texts.length === sources.length && texts.length === numbers.length;
  const matches = matchCardNames(
    names.map(({ text }) => text),
    sources.map(({ text }) => text),
  );
  const unmatched = names.flatMap((_, i) => (matches.includes(i) ? [] : [i]));
  const numberOf = createNumbering(numbers, names);
  return texts.flatMap((text, card): readonly SheetRow[] => {
    const source = sources[card];
    if (!source) return [];
    const match = matches[card] ?? null;
    const index = match ?? unmatched.shift() ?? null;
    const printed = index === null ? '' : (names[index]?.text ?? '');
    const number = index === null ? 0 : numberOf(index);
    if (match !== null) {
      const doubt = isEven ? null : say('sheetUneven');
      return [{ number, name: printed, text, source, doubt }];
    }
    const fromSources = findNameInSources(source.text, rowWord);
    const about = { name: printed || say('noName'), subject: fromSources ?? say('somethingElse') };
    const doubt = say('headOtherThanSources', about);
    return [{ number, name: fromSources ?? printed, text, source, doubt }];
  });
}

/** A name's number: the one right above it, or the next of those that stand above no name. */
function createNumbering(numbers: readonly number[], names: CardSheet['names']): (name: number) => number {
  const given = new Set(names.map(({ number }) => number));
  const left = numbers.filter((number) => !given.has(number));
  const assigned = names.map(({ number }) => number ?? left.shift() ?? 0);
  return (name) => assigned[name] ?? 0;
}

function listIndustries(cell: MappedText, lexicon: IndustryLexicon): readonly string[] {
  return findListedIndustries(simplify(cell.text), lexicon).map(({ start, end }) => cell.text.slice(start, end));
}

/** The titles in 《》 of a cell, which may hold others within. */
function listTitles(cell: string): readonly string[] {
  return cell.match(/《(?:[^《》]|《[^《》]*》)*》/g) ?? [cell];
}
