import type { OutlineStyle } from './find-headings.ts';
import type { OutlineNode } from './outline.ts';

/** Chapters, of the outermost headings, that say why, where and who, not what is to be done. */
const frameChapter =
  /总体(?:要求|思路|目标)|指导思想|基本原则|(?:发展|主要|工作)目标|(?:发展|现实|工作)基础|(?:发展|面临|总体)形势|背景$|^总则$|^保障$|组织保障|保障(?:机制|措施|体系)|组织(?:实施|领导)|实施机制|工作要求|附则|^(?:区位|空间|功能|产业|总体|空间[与和]产业)布局$|^实施范围$/;

/** Numberings that may number measures, the finest first; of one class are those that plans use side by side. */
const measureClasses: readonly (readonly OutlineStyle[])[] = [
  ['decimal-3', 'decimal-2'],
  ['arabic', 'arabic-bracket'],
  ['ideograph-bracket'],
  ['ideograph'],
  ['division'],
  ['mark-6', 'mark-5', 'mark-4', 'mark-3', 'mark-2', 'mark-1'],
];

/**
 * Picks the items of an outline that are measures and gives each its number. In rules of 第X条 these are the articles;
 * in any other plan the items of the numbering that has most of them outside the chapters about aims, layout and
 * organization, innermost items only. The number is as written if that is unique, else the dotted path below what
 * all measures share: 2.1.3 for （二） 1. （3）.
 */
export function numberMeasures(nodes: readonly OutlineNode[]): ReadonlyMap<OutlineNode, string> {
  const items = collectItems(nodes, [], false);
  const articles = items.filter(({ node }) => node.style === 'article');
  const measures = articles.length > 0 ? articles : withoutFrame(findLargest(items));
  const written = measures.map(({ node }) => toWritten(node));
  if (new Set(written).size === written.length && measures.every(({ node }) => node.value > 0)) {
    return toMap(measures, written);
  }
  const shared = countShared(measures.map(({ path }) => path));
  return toMap(
    measures,
    measures.map(({ path }) => path.slice(shared).join('.')),
  );
}

/** The number without its marks: 3 for 3． and （三）, 2.1 for 2.1. */
function toWritten(node: OutlineNode): string {
  return node.style.startsWith('decimal') ? node.written.replace(/[．.]$/, '') : String(node.value);
}

interface Item {
  readonly node: OutlineNode;
  /** Numbers from the top down, its own included; the place among its siblings where a heading bears none. */
  readonly path: readonly number[];
  /** Whether it stands in a chapter that frames the plan. */
  readonly framed: boolean;
}

function collectItems(nodes: readonly OutlineNode[], above: readonly number[], framed: boolean): readonly Item[] {
  return nodes.flatMap((node, i) => {
    // A box illustrates the text around it; what it lists are no measures.
    if (node.style === 'box') return [];
    const path = [...above, node.value || i + 1];
    const isFramed = framed || (above.length === 0 && frameChapter.test(node.title.text));
    return [{ node, path, framed: isFramed }, ...collectItems(node.children, path, isFramed)];
  });
}

/** A coarser numbering takes over from a finer one only if it has so many times its items. */
const clearlyMore = 2;

/** The items of the class that has most outside the frame, the innermost of each branch. */
function findLargest(items: readonly Item[]): readonly Item[] {
  let largest: readonly Item[] = [];
  let most = 0;
  for (const styles of measureClasses) {
    const isOfClass = (node: OutlineNode) => styles.includes(node.style);
    const innermost = items.filter(({ node }) => isOfClass(node) && !hasBelow(node, isOfClass));
    const count = innermost.filter(({ framed }) => !framed).length;
    if (count > most * clearlyMore) {
      largest = innermost;
      most = count;
    }
  }
  return largest;
}

function hasBelow(node: OutlineNode, test: (node: OutlineNode) => boolean): boolean {
  return node.children.some((child) => child.style !== 'box' && (test(child) || hasBelow(child, test)));
}

/** Without items of framing chapters, unless the numbering of the measures before runs on into them. */
function withoutFrame(items: readonly Item[]): readonly Item[] {
  let last = 0;
  return items.filter(({ node, framed }) => {
    if (framed && (last === 0 || node.value !== last + 1)) return false;
    last = node.value;
    return true;
  });
}

/** Length of the path that all items share, less the item's own number. */
function countShared(paths: readonly (readonly number[])[]): number {
  const first = paths[0] ?? [];
  let shared = 0;
  while (
    shared < first.length - 1 &&
    paths.every((path) => path.length > shared + 1 && path[shared] === first[shared])
  ) {
    shared += 1;
  }
  return shared;
}

function toMap(items: readonly Item[], numbers: readonly string[]): ReadonlyMap<OutlineNode, string> {
  return new Map(items.map(({ node }, i) => [node, numbers[i] ?? '']));
}
