import { readXml, type XmlAttributes } from './read-xml.ts';
import type { TextLines } from './text-lines.ts';
import type { WordNumbering } from './word-numbering.ts';
import type { StyleSheet } from './word-styles.ts';

/** What a reader of the finished document does not see: what was deleted, how it once looked, codes, duplicates. */
const unseen: ReadonlySet<string> = new Set([
  ...['del', 'moveFrom', 'delText', 'instrText', 'delInstrText', 'Fallback', 'rt', 'sectPr'],
  ...['pPrChange', 'rPrChange', 'tblPrChange', 'tcPrChange', 'trPrChange', 'sectPrChange', 'numberingChange'],
]);

/** A paragraph on an outline level that is longer than this is text with a heading run into it. */
const longestHeading = 80;

interface Paragraph {
  text: string;
  style: string;
  list: string | null;
  level: number | null;
  outlineLevel: number | null;
  /** Whether the mark at its end was deleted, so that it goes on in the next one. */
  isJoined: boolean;
}

/**
 * Writes the text of a part of a Word file (`document.xml`, `footnotes.xml`) as lines: automatic numbers as a reader
 * sees them, headings with `#` marks, table rows with their cells separated by tabs. Tables of contents, deleted and
 * hidden text are left out; inserted text stays. Throws if the XML is not well-formed.
 */
export function readWordBody(xml: Uint8Array, styles: StyleSheet, numbering: WordNumbering, lines: TextLines): void {
  const path: string[] = [];
  const paragraphs: Paragraph[] = [];
  let unseenDepth = 0;
  let isHidden = false;
  let carried = '';

  const write = (text: string) => {
    const paragraph = paragraphs.at(-1);
    if (paragraph && !isHidden) paragraph.text += text;
  };

  const endParagraph = (paragraph: Paragraph) => {
    const text = carried + paragraph.text;
    carried = paragraph.isJoined ? text : '';
    if (!paragraph.isJoined) writeParagraph({ ...paragraph, text }, styles, numbering, lines);
  };

  readXml(xml, {
    open(name, attributes) {
      const parent = path.at(-1);
      const isMark = parent === 'rPr' && path.at(-2) === 'pPr';
      const paragraph = paragraphs.at(-1);
      path.push(name);
      if (unseenDepth > 0) return;
      if (isMark && paragraph && (name === 'del' || name === 'moveFrom')) paragraph.isJoined = true;
      if (unseen.has(name) || isNoteSeparator(name, attributes)) {
        unseenDepth = path.length;
        return;
      }
      switch (name) {
        case 'p':
          paragraphs.push({ text: '', style: '', list: null, level: null, outlineLevel: null, isJoined: false });
          break;
        case 'r':
          isHidden = false;
          break;
        case 'vanish':
          if (path.at(-3) === 'r') isHidden = isOn(attributes);
          break;
        case 'tab':
          if (parent === 'r') write(' ');
          break;
        case 'br':
        case 'cr':
          if (parent === 'r') write('\n');
          break;
        case 'noBreakHyphen':
          write('-');
          break;
        case 'tr':
          lines.openRow();
          break;
      }
      if (paragraph && parent === 'pPr' && name === 'pStyle') paragraph.style = attributes.val ?? '';
      if (paragraph && parent === 'pPr' && name === 'outlineLvl') paragraph.outlineLevel = Number(attributes.val);
      if (paragraph && parent === 'numPr' && name === 'numId') paragraph.list = attributes.val ?? null;
      if (paragraph && parent === 'numPr' && name === 'ilvl') paragraph.level = Number(attributes.val);
    },
    text(text) {
      if (unseenDepth === 0 && path.at(-1) === 't') write(text);
    },
    close(name) {
      if (unseenDepth === 0) {
        const paragraph = name === 'p' ? paragraphs.pop() : undefined;
        if (paragraph) endParagraph(paragraph);
        if (name === 'r') isHidden = false;
        if (name === 'tc') lines.closeCell();
        if (name === 'tr') lines.closeRow();
      }
      if (unseenDepth === path.length) unseenDepth = 0;
      path.pop();
    },
  });
  lines.write(carried);
  lines.endLine();
}

function writeParagraph(paragraph: Paragraph, styles: StyleSheet, numbering: WordNumbering, lines: TextLines): void {
  const style = styles(paragraph.style);
  if (/^toc (?:\d|heading)/.test(style.name)) return;
  const list = paragraph.list ?? style.list;
  const level = paragraph.level ?? (paragraph.list === null ? style.level : 0);
  const label = list === null || list === '0' ? '' : numbering.next(list, level, paragraph.style || null);
  const text = paragraph.text.trim();
  if (text === '') return;
  const outlineLevel = paragraph.outlineLevel ?? style.outlineLevel;
  const isHeading = outlineLevel !== null && outlineLevel < 9 && text.length <= longestHeading;
  if (isHeading) lines.startHeading(Math.min(outlineLevel + 1, 6));
  lines.write(label);
  (isHeading ? [text.replace(/\s*\n\s*/g, ' ')] : text.split('\n')).forEach((line) => {
    lines.write(line);
    lines.endLine();
  });
  if (isHeading) lines.endHeading();
}

function isNoteSeparator(name: string, { type }: XmlAttributes): boolean {
  return (name === 'footnote' || name === 'endnote') && (type ?? 'normal') !== 'normal';
}

function isOn({ val }: XmlAttributes): boolean {
  return val === undefined || !['0', 'false', 'off'].includes(val);
}
