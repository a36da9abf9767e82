import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { readAttribute } from './html-visits.ts';

/** What a meta element at the beginning of a page says of its character set; null if there is none. */
export function findDeclaredCharset(bytes: Uint8Array): string | null {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(beginning)?.[1] ?? null;
}

/** What a page says that its title is, without white space: its title element and the usual meta elements. */
export function findPageTitles(root: DefaultTreeAdapterTypes.Document): readonly string[] {
  return listElements(listElements(root, 'html')[0], 'head')
    .flatMap((head) => listElements(head))
    .map((element) => (element.tagName === 'title' ? readText(element) : readMetaTitle(element)).replace(/\s+/g, ''))
    .filter((title) => title !== '');
}

function listElements(
  parent: DefaultTreeAdapterTypes.ParentNode | undefined,
  tag?: string,
): readonly DefaultTreeAdapterTypes.Element[] {
  const elements = (parent?.childNodes ?? []).filter(defaultTreeAdapter.isElementNode);
  return tag === undefined ? elements : elements.filter(({ tagName }) => tagName === tag);
}

function readText(element: DefaultTreeAdapterTypes.Element): string {
  return element.childNodes
    .filter(defaultTreeAdapter.isTextNode)
    .map(({ value }) => value)
    .join('');
}

function readMetaTitle(element: DefaultTreeAdapterTypes.Element): string {
  const name = readAttribute(element, 'name') ?? readAttribute(element, 'property') ?? '';
  return /^(?:article-?title|og:title)$/i.test(name) ? (readAttribute(element, 'content') ?? '') : '';
}
