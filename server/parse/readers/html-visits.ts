import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { furnitureRoles, silentTags } from './page-furniture.ts';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A step of a walk through a page: text, or an element that begins or ends. */
export type Visit =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly element: Element; readonly tag: string };

/**
 * Walks through what a page shows, in order, without recursion: elements that hold no text of it, or that are hidden,
 * are left out with all that is in them.
 */
export function listVisits(root: DefaultTreeAdapterTypes.Document): readonly Visit[] {
  const visits: Visit[] = [];
  const path: { readonly children: readonly Node[]; next: number; readonly element: Element | null }[] = [
    { children: root.childNodes, next: 0, element: null },
  ];
  for (let place = path.at(-1); place; place = path.at(-1)) {
    const node = place.children[place.next++];
    if (!node) {
      path.pop();
      if (!place.element) continue;
      visits.push({ kind: 'close', element: place.element, tag: place.element.tagName });
    } else if (defaultTreeAdapter.isTextNode(node)) {
      visits.push({ kind: 'text', text: node.value });
    } else if (defaultTreeAdapter.isElementNode(node) && isShown(node)) {
      visits.push({ kind: 'open', element: node, tag: node.tagName });
      path.push({ children: node.childNodes, next: 0, element: node });
    }
  }
  return visits;
}

export function readAttribute(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

function isShown(element: Element): boolean {
  const { tagName, attrs } = element;
  if (silentTags.has(tagName)) return false;
  if (attrs.length === 0) return true;
  if (readAttribute(element, 'hidden') !== null || readAttribute(element, 'aria-hidden') === 'true') return false;
  if (furnitureRoles.has(readAttribute(element, 'role') ?? '')) return false;
  return !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(readAttribute(element, 'style') ?? '');
}
