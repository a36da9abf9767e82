import { type MappedText, mapSlice, squeezeSpace } from '../text/mapped-text.ts';
import { joinLines } from '../text/paragraphs.ts';
import type { TableLine } from './table-lines.ts';

/** A table that is printed as numbered cards: each row has its number, a name, and its cells under their headings. */
export interface CardTable {
  /** The word that the rows are numbered with: 园区 in `园区 01`. */
  readonly rowWord: string;
  /** Headings of the cells, which recur in each card. */
  readonly labels: readonly string[];
  readonly sheets: readonly CardSheet[];
  /** Number of lines that the table takes. */
  readonly length: number;
}

/**
 * Cards that were extracted together, so that only their order tells what belongs together: a page or two facing ones.
 */
export interface CardSheet {
  readonly numbers: readonly number[];
  /** Names in the order of the text; with a number where one stands right above. */
  readonly names: readonly { readonly text: string; readonly number: number | null }[];
  /** Cells that are running text. */
  readonly texts: readonly MappedText[];
  /** Cells that name documents in 《》. */
  readonly sources: readonly MappedText[];
}

interface Head {
  readonly index: number;
  readonly word: string;
  readonly numbers: readonly number[];
}

const fewestRows = 3;
/** Cards lie this many lines apart at most. */
const longestGap = 60;

/** Reads the lines behind a caption as cards. Null if they are none. */
export function readCards(lines: readonly TableLine[], original: string): CardTable | null {
  const heads = findHeads(lines);
  const last = heads.at(-1)?.index ?? 0;
  const rowWord = heads[0]?.word;
  const count = heads.flatMap(({ numbers }) => numbers).length;
  if (rowWord === undefined || count < fewestRows) return null;
  const labels = findLabels(lines.slice(0, last + longestGap), rowWord, count);
  if (labels.length === 0) return null;
  const length = findEnd(lines, heads, labels);
  const groups = splitSheets(heads.filter(({ index }) => index < length));
  const sheets: CardSheet[] = [];
  let pending: readonly Head[] = [];
  groups.forEach((group, i) => {
    pending = [...pending, ...group];
    const sheet = readSheet(lines, groups[i + 1]?.[0]?.index ?? length, pending, labels, original);
    // Cells that are missing here come with the heads below: 01 02, then both rows.
    const isShort = Math.max(sheet.texts.length, sheet.sources.length) < sheet.numbers.length;
    if (isShort && i < groups.length - 1) return;
    sheets.push(sheet);
    pending = [];
  });
  return { rowWord, labels, sheets, length };
}

/** Lines such as `园区 01`, or `园区 园区03 05` where two facing pages were joined, of the word that numbers most. */
function findHeads(lines: readonly TableLine[]): readonly Head[] {
  const heads = lines.flatMap(({ text }, index): Head[] => {
    if (text.length > 60) return [];
    const numbers = text.match(/\d{1,3}/g)?.map(Number) ?? [];
    const words = text.split(/[\d\s]+/).filter((word) => word !== '');
    const [word] = words;
    if (!word || !/^[\u4e00-\u9fff]{2,16}$/.test(word) || numbers.length !== words.length) return [];
    return words.every((each) => each === word) ? [{ index, word, numbers }] : [];
  });
  const byWord = [...Map.groupBy(heads, ({ word }) => word).values()].sort((a, b) => b.length - a.length);
  const found = byWord[0] ?? [];
  // What bears the same word far below is no card of this table.
  const end = found.findIndex(({ index }, i) => index - (found[i - 1]?.index ?? 0) > longestGap);
  return end < 0 ? found : found.slice(0, end);
}

/** Short lines that recur about as often as there are rows, in the order in which they first come. */
function findLabels(lines: readonly TableLine[], rowWord: string, rows: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    if (text.length > 60) continue;
    const words = text.split(/\s+/);
    if (!words.every((word) => /^[\u4e00-\u9fff]{2,16}$/.test(word) && word !== rowWord)) continue;
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= Math.max(fewestRows, rows * 0.7)).map(([word]) => word);
}

function isLabelLine(text: string, labels: readonly string[]): boolean {
  return text.length <= 60 && text.split(/\s+/).every((word) => labels.includes(word));
}

function findEnd(lines: readonly TableLine[], heads: readonly Head[], labels: readonly string[]): number {
  const headLines = new Set(heads.map(({ index }) => index));
  let end = 0;
  for (let index = 0; index < lines.length && index - end <= longestGap; index++) {
    if (headLines.has(index) || isLabelLine(lines[index]?.text ?? '', labels)) end = index + 1;
  }
  return end;
}

/** A sheet ends where all numbers up to the highest have been seen: 02 01, then 06 03 05 04. */
function splitSheets(heads: readonly Head[]): readonly (readonly Head[])[] {
  const sheets: Head[][] = [];
  let open: Head[] = [];
  let seen = 0;
  let highest = 0;
  for (const head of heads) {
    open.push(head);
    seen += head.numbers.length;
    highest = Math.max(highest, ...head.numbers);
    if (seen === highest) {
      sheets.push(open);
      open = [];
    }
  }
  return open.length > 0 ? [...sheets, open] : sheets;
}

function readSheet(
  lines: readonly TableLine[],
  to: number,
  heads: readonly Head[],
  labels: readonly string[],
  original: string,
): CardSheet {
  const from = heads[0]?.index ?? 0;
  const headAt = new Map(heads.map((head) => [head.index, head]));
  const names: { text: string; number: number | null }[] = [];
  const texts: MappedText[] = [];
  const sources: MappedText[] = [];
  let open: { readonly kind: 'text' | 'source'; readonly parts: MappedText[] } | null = null;
  const close = () => {
    if (open) (open.kind === 'text' ? texts : sources).push(joinLines(open.parts));
    open = null;
  };
  lines.slice(from, to).forEach((line, offset) => {
    const index = from + offset;
    if (headAt.has(index) || isLabelLine(line.text, labels)) return;
    if (!open && isName(line.text)) {
      const above = headAt.get(index - 1)?.numbers;
      const number = above?.length === 1 ? (above[0] ?? null) : null;
      names.push(...line.text.split(/\s+/).map((text) => ({ text, number })));
      return;
    }
    // A single character between cells is what a page left over.
    if (!open && line.text.length === 1) return;
    for (const part of splitSources(line)) {
      const written = original.slice(part.start, part.end);
      open ??= { kind: /^[《〈]/.test(written) ? 'source' : 'text', parts: [] };
      open.parts.push(squeezeSpace(mapSlice(original, part.start, part.end)));
      const next = lines[index + 1]?.text ?? '';
      const goesOn = open.kind === 'source' ? /^[《〈]/.test(next) && !/等$/.test(written) : false;
      const ends = open.kind === 'source' ? /[》〉等]$/.test(written) : /[。；]$/.test(written);
      if (ends && !goesOn) close();
    }
  });
  close();
  return { numbers: heads.flatMap(({ numbers }) => numbers), names, texts, sources };
}

const isName = (text: string): boolean =>
  text.length <= 60 && text.split(/\s+/).every((word) => /^[\u4e00-\u9fffA-Za-z]{2,24}$/.test(word));

/** The pieces of a line in which the sources of one card end and those of the next begin: `…等 《…`. */
function splitSources({ text, start, end }: TableLine): readonly { readonly start: number; readonly end: number }[] {
  const cuts = [...text.matchAll(/(?<=[》〉]等)\s+(?=[《〈])/g)];
  const starts = [start, ...cuts.map((cut) => start + cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => start + cut.index), end];
  return starts.map((from, i) => ({ start: from, end: ends[i] ?? end }));
}
