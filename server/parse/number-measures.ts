import type { HeadingStyle } from './heading-number.ts';
import type { OutlineNode } from './outline.ts';

/** Chapters, of the outermost headings, that say why and who, not what is to be done. */
const frameChapter =
  /总体(?:要求|思路|目标)|指导思想|基本原则|(?:发展|主要|工作)目标|(?:发展|现实|工作)基础|(?:发展|面临|总体)形势|背景$|^保障$|组织保障|保障(?:机制|措施|体系)|组织(?:实施|领导)|实施机制|工作要求|附则/;

/** From the finest numbering to the coarsest: the first that the tasks of a plan use numbers its measures. */
const measureStyles: readonly (readonly HeadingStyle[])[] = [
  ['arabic', 'arabic-bracket'],
  ['article'],
  ['ideograph-bracket'],
  ['ideograph', 'division'],
];

/**
 * Picks the items of an outline that are measures and gives each its number: the innermost items that bear the
 * finest numbering used outside the chapters about aims and organization. The number is as written if that is
 * unique, else the dotted path below what all measures share: 2.1.3 for （二） 1． （3）.
 */
export function numberMeasures(nodes: readonly OutlineNode[]): ReadonlyMap<OutlineNode, string> {
  const leaves = collectLeaves(nodes, [], false);
  const style = measureStyles.find((styles) => leaves.some((leaf) => !leaf.framed && isOneOf(styles, leaf.node.style)));
  if (!style) return new Map();
  const numbered = leaves.filter(({ node }) => isOneOf(style, node.style));
  let last = 0;
  const measures = numbered.filter(({ node, framed }) => {
    // Numbering that runs on into the last chapters makes their items measures as well.
    if (framed && node.value !== last + 1) return false;
    if (framed && last === 0) return false;
    last = node.value;
    return true;
  });
  const written = measures.map(({ node }) => String(node.value));
  if (new Set(written).size === written.length) return toMap(measures, written);
  const shared = countShared(measures.map(({ path }) => path));
  return toMap(
    measures,
    measures.map(({ path }) => path.slice(shared).join('.')),
  );
}

interface Leaf {
  readonly node: OutlineNode;
  /** Values of the numbers from the top down, its own included. */
  readonly path: readonly number[];
  readonly framed: boolean;
}

function collectLeaves(nodes: readonly OutlineNode[], above: readonly number[], framed: boolean): readonly Leaf[] {
  return nodes.flatMap((node) => {
    const path = [...above, node.value];
    if (node.children.length === 0) return [{ node, path, framed }];
    return collectLeaves(node.children, path, above.length === 0 ? frameChapter.test(node.title.text) : framed);
  });
}

const isOneOf = (styles: readonly HeadingStyle[], style: OutlineNode['style']) => styles.some((each) => each === style);

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

function toMap(leaves: readonly Leaf[], numbers: readonly string[]): ReadonlyMap<OutlineNode, string> {
  return new Map(leaves.map(({ node }, i) => [node, numbers[i] ?? '']));
}
