import type { Point } from '../graph/lane-layout.ts';

/** A node of the free graph, as the address holds it. */
export interface PlacedNode {
  readonly id: string;
  /** Its middle, in pixels at zoom 1; null: nobody has placed it yet. */
  readonly at: Point | null;
  /** Whether arranging leaves it where it is. */
  readonly isPinned: boolean;
  readonly isHidden: boolean;
}

/** A graph with more nodes than this can be read by nobody, and its address is too long for some servers. */
export const mostNodes = 300;

/** Nodes as parameters of an address. */
export interface NodeParams {
  readonly nodes?: string | undefined;
  readonly xy?: string | undefined;
  readonly pins?: string | undefined;
  readonly hidden?: string | undefined;
}

/**
 * Nodes in the order in which `writeNodes` writes them: those of one plan together, since their ids begin alike and
 * what is alike is written once. Positions in lists, such as what is chosen, count in this order.
 */
export function orderNodes(nodes: readonly PlacedNode[]): readonly PlacedNode[] {
  return [...Map.groupBy(nodes, ({ id }) => splitId(id).stem).values()].flat();
}

/** Writes nodes in their order: `PLAN|#1,#2;zone-33-…|`, places as `120.-40,…`, pins and hidden ones by position. */
export function writeNodes(nodes: readonly PlacedNode[]): NodeParams {
  const ordered = orderNodes(nodes);
  if (ordered.length === 0) return {};
  const groups = [...Map.groupBy(ordered, ({ id }) => splitId(id).stem)];
  const list = groups.map(
    ([stem, members]) => `${escapeId(stem)}|${members.map(({ id }) => escapeId(splitId(id).rest)).join(',')}`,
  );
  const indices = (test: (node: PlacedNode) => boolean) =>
    ordered.flatMap((node, index) => (test(node) ? [index] : [])).join(',') || undefined;
  const isPlaced = ordered.some(({ at }) => at !== null);
  return {
    nodes: list.join(';'),
    xy: isPlaced
      ? ordered.map(({ at }) => (at === null ? '' : `${Math.round(at.x)}.${Math.round(at.y)}`)).join(',')
      : undefined,
    pins: indices(({ isPinned }) => isPinned),
    hidden: indices(({ isHidden }) => isHidden),
  };
}

/** Reads what `writeNodes` wrote; of repeated ids the first counts, and no more than `mostNodes` are read. */
export function readNodes({ nodes, xy, pins, hidden }: NodeParams): readonly PlacedNode[] {
  if (nodes === undefined) return [];
  const ids = nodes.split(';').flatMap((group) => {
    const [stem = '', rests = ''] = group.split('|');
    return rests.split(',').map((rest) => unescapeId(stem + rest));
  });
  const places = xy?.split(',') ?? [];
  const pinned = readIndices(pins);
  const concealed = readIndices(hidden);
  const all = ids.map((id, index) => ({
    id,
    at: readPoint(places[index]),
    isPinned: pinned.has(index),
    isHidden: concealed.has(index),
  }));
  const distinct = new Map(all.toReversed().map((node) => [node.id, node]));
  return all.filter((node) => node.id !== '' && distinct.get(node.id) === node).slice(0, mostNodes);
}

/** Positions in a list, such as `0,3`. */
export function readIndices(text: string | undefined): ReadonlySet<number> {
  return new Set(text === undefined ? [] : text.split(',').map(Number));
}

function readPoint(text: string | undefined): Point | null {
  const [x, y] = text?.split('.').map(Number) ?? [];
  return x === undefined || y === undefined || Number.isNaN(x) || Number.isNaN(y) ? null : { x, y };
}

/** What an id shares with others of its plan, and what is its own. */
function splitId(id: string): { readonly stem: string; readonly rest: string } {
  const at = id.search(/[#!]/);
  return at === -1 ? { stem: id, rest: '' } : { stem: id.slice(0, at), rest: id.slice(at) };
}

/** Ids may hold any character; those that have a meaning here are written as in a URL. */
function escapeId(text: string): string {
  return text.replace(/[%,;|]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

function unescapeId(text: string): string {
  return text.replace(/%(25|2c|3b|7c)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
