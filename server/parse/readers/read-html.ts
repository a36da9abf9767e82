import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { decodeText } from '../decode-text.ts';
import { findMainContent } from './find-main-content.ts';
import { type Element, listVisits, readAttribute } from './html-visits.ts';
import { formatListNumeral } from './list-numeral.ts';
import { isFurnitureLine } from './page-furniture.ts';
import type { ReadText } from './read-text.ts';
import { TextLines } from './text-lines.ts';

const blockTags: ReadonlySet<string> = new Set(
  'html body address article blockquote caption center dd details dir div dl dt fieldset figcaption figure form header hgroup hr legend li main ol p pre search section summary table tbody tfoot thead title tr ul'.split(
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
  const lines = new TextLines();
  const numbers: (ListNumbers | null)[] = [];
  let heading: string | null = null;
  let preformatted = 0;
  let leftOut: Element | null = null;
  for (const visit of visits.slice(start, end)) {
    if (leftOut) {
      if (visit.kind === 'close' && visit.element === leftOut) leftOut = null;
      continue;
    }
    if (visit.kind === 'text') {
      const pieces = preformatted > 0 ? visit.text.split(/\r\n?|\n/) : [visit.text.replace(/[ \t\r\n\f]+/g, ' ')];
      pieces.forEach((piece, i) => {
        if (i > 0) lines.endLine();
        lines.write(piece);
      });
      continue;
    }
    const { kind, tag, element } = visit;
    const isOpen = kind === 'open';
    if (isOpen && furniture.has(element)) {
      leftOut = element;
    } else if (/^h[1-6]$/.test(tag)) {
      if (isOpen) lines.startHeading(Number(tag.charAt(1)));
      else lines.endHeading();
      heading = isOpen ? tag : null;
    } else if (tag === 'br') {
      // A heading that is broken over two lines is one heading.
      if (isOpen && heading) lines.write(' ');
      else if (isOpen) lines.endLine();
    } else if (tag === 'tr') {
      if (isOpen) lines.openRow();
      else lines.closeRow();
    } else if (tag === 'td' || tag === 'th') {
      if (!isOpen) lines.closeCell();
    } else if (blockTags.has(tag)) {
      lines.endLine();
    }
    if (tag === 'pre') preformatted += isOpen ? 1 : -1;
    if (tag === 'ol' || tag === 'ul') {
      if (isOpen) numbers.push(tag === 'ol' ? readListNumbers(element) : null);
      else numbers.pop();
    }
    if (tag === 'li' && isOpen) lines.write(nextNumber(numbers.at(-1) ?? null, element));
  }
  lines.endLine();
  return { text: lines.lines.filter((line) => !isFurnitureLine(line)).join('\n'), pages: null };
}

/** What a meta element at the beginning of the page says of its character set. */
function findDeclaredCharset(bytes: Uint8Array): string | null {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(beginning)?.[1] ?? null;
}

interface ListNumbers {
  readonly format: string;
  next: number;
}

const listFormats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

function readListNumbers(list: Element): ListNumbers | null {
  const style = /list-style[a-z-]*\s*:([^;]*)/i.exec(readAttribute(list, 'style') ?? '')?.[1] ?? '';
  if (/\bnone\b/i.test(style)) return null;
  const isChinese = /cjk-ideographic|(?:simp|trad)-chinese/i.test(style);
  const format = isChinese ? 'chineseCounting' : (listFormats[readAttribute(list, 'type') ?? ''] ?? 'decimal');
  return { format, next: Number.parseInt(readAttribute(list, 'start') ?? '1', 10) || 1 };
}

function nextNumber(list: ListNumbers | null, item: Element): string {
  if (!list) return '';
  const value = Number.parseInt(readAttribute(item, 'value') ?? '', 10) || list.next;
  list.next = value + 1;
  return formatListNumeral(value, list.format) + (list.format === 'chineseCounting' ? '、' : '. ');
}

/** What a page says that its title is, without white space: its title element and the usual meta elements. */
function findPageTitles(root: DefaultTreeAdapterTypes.Document): readonly string[] {
  const html = root.childNodes.find((node) => node.nodeName === 'html');
  const head = html && 'childNodes' in html ? html.childNodes.find((node) => node.nodeName === 'head') : undefined;
  const elements = head && 'childNodes' in head ? head.childNodes.filter(defaultTreeAdapter.isElementNode) : [];
  return elements
    .map((element) => {
      if (element.tagName === 'title') {
        return element.childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join('');
      }
      const isTitle = /^(?:article-?title|og:title)$/i.test(
        readAttribute(element, 'name') ?? readAttribute(element, 'property') ?? '',
      );
      return (isTitle && readAttribute(element, 'content')) || '';
    })
    .map((title) => title.replace(/\s+/g, ''))
    .filter((title) => title !== '');
}
