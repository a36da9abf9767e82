import { parse } from 'parse5';
import { decodeText } from '../text/decode-text.ts';
import { findMainContent } from './find-main-content.ts';
import { findDeclaredCharset, findPageTitles } from './html-head.ts';
import { HtmlListNumbers } from './html-list-numbers.ts';
import { type Element, listVisits, type Visit } from './html-visits.ts';
import { isFurnitureLine } from './page-furniture.ts';
import type { ReadText } from './read-text.ts';
import { TextLines } from './text-lines.ts';

const blockTags: ReadonlySet<string> = new Set(
  'html body address article blockquote caption center dd details dir div dl dt fieldset figcaption figure footer form header hgroup hr legend li main ol p pre search section summary table tbody tfoot thead title ul'.split(
    ' ',
  ),
);

/**
 * The document on a web page, as lines. Its character set is taken from the bytes and from what the page declares;
 * menus, breadcrumbs, print buttons and hidden parts around it are left out. Headings become lines with `#` marks,
 * table rows lines with their cells separated by tabs, numbered lists lines with their numbers.
 * Throws FileError if the bytes are empty or no text.
 */
export function readHtml(bytes: Uint8Array, file: string): ReadText {
  const root = parse(decodeText(bytes, file, findDeclaredCharset(bytes)));
  const visits = listVisits(root);
  const { start, end, furniture } = findMainContent(visits, findPageTitles(root));
  const lines = writeLines(visits.slice(start, end), furniture);
  return { text: lines.filter((line) => !isFurnitureLine(line)).join('\n'), pages: null };
}

function writeLines(visits: readonly Visit[], furniture: ReadonlySet<Element>): readonly string[] {
  const lines = new TextLines();
  const numbers = new HtmlListNumbers();
  let leftOut: Element | null = null;
  let isInHeading = false;
  let preformatted = 0;
  for (const visit of visits) {
    if (leftOut) {
      if (visit.kind === 'close' && visit.element === leftOut) leftOut = null;
    } else if (visit.kind === 'text') {
      writeText(lines, visit.text, preformatted > 0);
    } else if (furniture.has(visit.element)) {
      if (visit.kind === 'open') leftOut = visit.element;
      lines.endLine();
    } else {
      const { tag, element } = visit;
      const isOpen = visit.kind === 'open';
      if (/^h[1-6]$/.test(tag)) isInHeading = isOpen;
      if (tag === 'pre') preformatted += isOpen ? 1 : -1;
      if (isOpen) beginElement(lines, tag, isInHeading);
      else endElement(lines, tag);
      if (tag === 'ol' || tag === 'ul') {
        if (isOpen) numbers.open(element);
        else numbers.close();
      }
      if (tag === 'li' && isOpen) lines.write(numbers.next(element));
    }
  }
  lines.endLine();
  return lines.lines;
}

function writeText(lines: TextLines, text: string, isPreformatted: boolean): void {
  const pieces = isPreformatted ? text.split(/\r\n?|\n/) : [text.replace(/[ \t\r\n\f]+/g, ' ')];
  pieces.forEach((piece, i) => {
    if (i > 0) lines.endLine();
    lines.write(piece);
  });
}

function beginElement(lines: TextLines, tag: string, isInHeading: boolean): void {
  if (/^h[1-6]$/.test(tag)) lines.startHeading(Number(tag.charAt(1)));
  // A heading that is broken over two lines is one heading.
  else if (tag === 'br' && isInHeading) lines.write(' ');
  else if (tag === 'tr') lines.openRow();
  else if (tag === 'br' || blockTags.has(tag)) lines.endLine();
}

function endElement(lines: TextLines, tag: string): void {
  if (/^h[1-6]$/.test(tag)) lines.endHeading();
  else if (tag === 'tr') lines.closeRow();
  else if (tag === 'td' || tag === 'th') lines.closeCell();
  else if (blockTags.has(tag)) lines.endLine();
}
