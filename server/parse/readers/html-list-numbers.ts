import { type Element, readAttribute } from './html-visits.ts';
import { formatListNumeral } from './list-numeral.ts';

interface OpenList {
  /** Null where its items bear no number. */
  readonly format: string | null;
  next: number;
}

const formats: ReadonlyMap<string | null, string> = new Map([
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
]);

/** Counts the items of a page's lists, one within another, as a browser does. */
export class HtmlListNumbers {
  readonly #lists: OpenList[] = [];

  open(list: Element): void {
    const next = Number.parseInt(readAttribute(list, 'start') ?? '', 10) || 1;
    this.#lists.push({ format: findFormat(list), next });
  }

  close(): void {
    this.#lists.pop();
  }

  /** The label of the next item of the innermost list, such as `3. `; empty for a bullet. */
  next(item: Element): string {
    const list = this.#lists.at(-1);
    if (!list?.format) return '';
    const value = Number.parseInt(readAttribute(item, 'value') ?? '', 10) || list.next;
    list.next = value + 1;
    return formatListNumeral(value, list.format) + (list.format === 'chineseCounting' ? '、' : '. ');
  }
}

function findFormat(list: Element): string | null {
  const style = /list-style[a-z-]*\s*:([^;]*)/i.exec(readAttribute(list, 'style') ?? '')?.[1] ?? '';
  if (list.tagName !== 'ol' || /\bnone\b/i.test(style)) return null;
  if (/cjk-ideographic|(?:simp|trad)-chinese/i.test(style)) return 'chineseCounting';
  return formats.get(readAttribute(list, 'type')) ?? 'decimal';
}
