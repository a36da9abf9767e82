import * as z from 'zod/mini';
import type { GraphRelation, PathKind, PlanLevel, Relation, Verdict } from '../api/documents.generated.ts';
import { readMinScore, scorePattern, usualMinScore, writeMinScore } from '../state/min-score.ts';
import { readTable, type TableView, tablePattern, writeTable } from '../state/table-view.ts';
import { levels, relations } from '../state/vocabulary.ts';
import { type NodeType, nodeTypes } from '../table/screen-graph.ts';
import { orderNodes, type PlacedNode, readIndices, readNodes, writeNodes } from './node-list.ts';
import { graphRelations, verdicts } from './vocabulary.ts';

/** What of the graph is not looked at. */
export interface ExploreFilter {
  readonly hiddenTypes: readonly NodeType[];
  readonly hiddenLevels: readonly PlanLevel[];
  readonly hiddenRelations: readonly GraphRelation[];
  readonly hiddenChanges: readonly Relation[];
  readonly hiddenVerdicts: readonly Verdict[];
  /** Links scored below are left out unless a person accepted them, 0 to 1. */
  readonly minScore: number;
  /** Code of the division whose plans alone are shown. */
  readonly region: string | null;
  /** Id of the industry whose measures alone are shown. */
  readonly industry: string | null;
  /** Only plans issued in these years, both included. */
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

export const layouts = ['layered', 'force', 'concentric', 'grid'] as const;
export type Layout = (typeof layouts)[number];

export const colourings = ['level', 'industry', 'score', 'community'] as const;
export type Colouring = (typeof colourings)[number];

/** Everything that the address says of a free graph. */
export interface ExploreView extends ExploreFilter {
  readonly nodes: readonly PlacedNode[];
  /** Ids of chosen nodes, the first chosen first. */
  readonly chosen: readonly string[];
  /** The measure link whose evidence is open, and which of its pairs of passages. */
  readonly link: string | null;
  readonly pair: number;
  /** The path between the two chosen nodes that is lit. */
  readonly path: PathKind | null;
  readonly layout: Layout;
  readonly colouring: Colouring;
  /** Whether what belongs to a plan is folded into it. */
  readonly isGrouped: boolean;
  /** Where the graph is seen; null: all of it. */
  readonly camera: { readonly x: number; readonly y: number; readonly zoom: number } | null;
  readonly table: TableView | null;
}

export const noFilter: ExploreFilter = {
  hiddenTypes: [],
  hiddenLevels: [],
  hiddenRelations: [],
  hiddenChanges: [],
  hiddenVerdicts: [],
  minScore: usualMinScore,
  region: null,
  industry: null,
  fromYear: null,
  toYear: null,
};

/** How many filters are not as usual. */
export function countExploreFilters(view: ExploreFilter): number {
  const { hiddenTypes, hiddenLevels, hiddenRelations, hiddenChanges, hiddenVerdicts } = view;
  const { minScore, region, industry, fromYear, toYear } = view;
  const lists = [hiddenTypes, hiddenLevels, hiddenRelations, hiddenChanges, hiddenVerdicts];
  const ranges = [minScore !== usualMinScore, region !== null, industry !== null, fromYear !== null, toYear !== null];
  return lists.flat().length + ranges.filter(Boolean).length;
}

const words = text(/^[a-z_]+(,[a-z_]+)*$/);
const indices = text(/^\d{1,3}(,\d{1,3})*$/);
const id = text(/^.{1,2000}$/su);
const year = text(/^\d{4}$/);

/** The query of the address, as strings. What makes no sense is dropped: an old or mistyped address still opens. */
export const exploreParamsSchema = z.object({
  // What was chosen in another view, to begin with where no nodes are named.
  plan: id,
  focus: id,
  nodes: text(/^.{1,40000}$/su),
  xy: text(/^[-\d.,]{1,9000}$/),
  pins: indices,
  hidden: indices,
  chosen: indices,
  link: id,
  pair: text(/^\d{1,3}$/),
  path: words,
  layout: words,
  colour: words,
  group: text(/^plan$/),
  types: words,
  without: words,
  relations: words,
  hide: words,
  verdicts: words,
  min: text(scorePattern),
  region: text(/^\d{6}$/),
  industry: text(/^.{1,200}$/su),
  from: year,
  to: year,
  camera: text(/^-?\d{1,6},-?\d{1,6},\d(\.\d{1,3})?$/),
  table: text(tablePattern),
});

function text(pattern: RegExp) {
  return z.catch(z.optional(z.string().check(z.regex(pattern))), undefined);
}

type ExploreParams = z.infer<typeof exploreParamsSchema>;

/** Reads a free graph out of the query of an address. */
export function toExploreView(params: ExploreParams): ExploreView {
  const start = params.focus ?? params.plan;
  const nodes = params.nodes === undefined && start !== undefined ? placeNowhere([start]) : readNodes(params);
  return {
    nodes,
    chosen:
      params.nodes === undefined
        ? nodes.map((node) => node.id)
        : [...readIndices(params.chosen)].flatMap((index) => nodes[index]?.id ?? []),
    link: params.link ?? null,
    pair: Number(params.pair ?? 0),
    path: pick(['SHORTEST', 'STRONGEST'] as const, params.path)[0] ?? null,
    layout: pick(layouts, params.layout)[0] ?? 'layered',
    colouring: pick(colourings, params.colour)[0] ?? 'level',
    isGrouped: params.group !== undefined,
    hiddenTypes: pick(nodeTypes, params.types),
    hiddenLevels: pick(levels, params.without),
    hiddenRelations: pick(graphRelations, params.relations),
    hiddenChanges: pick(relations, params.hide),
    hiddenVerdicts: pick(verdicts, params.verdicts),
    minScore: readMinScore(params.min),
    region: params.region ?? null,
    industry: params.industry ?? null,
    fromYear: params.from === undefined ? null : Number(params.from),
    toYear: params.to === undefined ? null : Number(params.to),
    camera: readCamera(params.camera),
    table: readTable(params.table),
  };
}

/** Writes a free graph as the query of an address; what is as usual is left out. */
export function toExploreParams(view: ExploreView): ExploreParams {
  const ordered = orderNodes(view.nodes);
  const params = {
    ...writeNodes(view.nodes),
    chosen: list(view.chosen.map((id) => ordered.findIndex((node) => node.id === id)).filter((index) => index >= 0)),
    link: view.link,
    pair: view.pair === 0 ? null : String(view.pair),
    path: view.path?.toLowerCase(),
    layout: view.layout === 'layered' ? null : view.layout,
    colour: view.colouring === 'level' ? null : view.colouring,
    group: view.isGrouped ? 'plan' : null,
    types: list(view.hiddenTypes),
    without: list(view.hiddenLevels),
    relations: list(view.hiddenRelations),
    hide: list(view.hiddenChanges),
    verdicts: list(view.hiddenVerdicts),
    min: writeMinScore(view.minScore),
    region: view.region,
    industry: view.industry,
    from: view.fromYear?.toString(),
    to: view.toYear?.toString(),
    camera: view.camera === null ? null : writeCamera(view.camera),
    table: writeTable(view.table),
  };
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value != null));
}

/** The query of a graph of just these nodes, which then arranges itself: for links from other views. */
export function toParamsOfNodes(ids: readonly string[]): ExploreParams {
  return { ...writeNodes(placeNowhere(ids)) };
}

function placeNowhere(ids: readonly string[]): readonly PlacedNode[] {
  return ids.map((id) => ({ id, at: null, isPinned: false, isHidden: false }));
}

/** Members of a list that words name, in the order of the list. */
function pick<T extends string>(known: readonly T[], words: string | undefined): readonly T[] {
  const named = words?.split(',') ?? [];
  return known.filter((each) => named.includes(each.toLowerCase()));
}

function list(members: readonly (string | number)[]): string | null {
  return members.length === 0 ? null : members.join(',').toLowerCase();
}

function readCamera(text: string | undefined): ExploreView['camera'] {
  const [x, y, zoom] = text?.split(',').map(Number) ?? [];
  return x === undefined || y === undefined || zoom === undefined ? null : { x, y, zoom };
}

function writeCamera({ x, y, zoom }: NonNullable<ExploreView['camera']>): string {
  return [Math.round(x), Math.round(y), Number(zoom.toFixed(3))].join(',');
}
