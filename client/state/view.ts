import * as z from 'zod/mini';
import type { PlanLevel, Relation } from '../api/documents.generated.ts';
import { readMinScore, scorePattern, usualMinScore, writeMinScore } from './min-score.ts';
import { readTable, type TableView, tablePattern, writeTable } from './table-view.ts';
import { type Direction, directions, levels, relations } from './vocabulary.ts';

/** Everything that the address says of what is on the screen. */
export interface View {
  /** Plan whose lineage is shown; null: the one with the longest chain. */
  readonly plan: string | null;
  /** The measure or section that is chosen. */
  readonly focus: string | null;
  readonly direction: Direction;
  /** Links scored below are left out unless a person accepted them, 0 to 1 in steps of 0.05. */
  readonly minScore: number;
  readonly hiddenRelations: readonly Relation[];
  readonly hiddenLevels: readonly PlanLevel[];
  readonly showGaps: boolean;
  readonly showSkips: boolean;
  /** Sections that were opened in lanes that are too long to show whole. */
  readonly open: readonly string[];
  /** The measure link whose evidence is open. */
  readonly link: string | null;
  /** Which of its pairs of passages, from 0. */
  readonly pair: number;
  /** Where the lanes are seen; null: from the top. */
  readonly camera: { readonly x: number; readonly y: number; readonly zoom: number } | null;
  /** The level listed where there is room for one only; null: that of the plan. */
  readonly level: PlanLevel | null;
  /** The table of what is on the screen; null: none. */
  readonly table: TableView | null;
}

export const defaultView: View = {
  plan: null,
  focus: null,
  direction: 'BOTH',
  minScore: usualMinScore,
  hiddenRelations: [],
  hiddenLevels: [],
  showGaps: true,
  showSkips: false,
  open: [],
  link: null,
  pair: 0,
  camera: null,
  level: null,
  table: null,
};

const id = text(/^.{1,2000}$/su);
const words = text(/^[a-z]+(,[a-z]+)*$/);
const flag = text(/^(on|off)$/);

/** The query of the address, as strings. What makes no sense is dropped: an old or mistyped address still opens. */
export const viewParamsSchema = z.object({
  plan: id,
  focus: id,
  direction: words,
  min: text(scorePattern),
  hide: words,
  without: words,
  gaps: flag,
  skips: flag,
  open: text(/^[^,]+(,[^,]+)*$/su),
  link: id,
  pair: text(/^\d{1,3}$/),
  camera: text(/^-?\d{1,6},-?\d{1,6},\d(\.\d{1,3})?$/),
  level: words,
  table: text(tablePattern),
});

function text(pattern: RegExp) {
  return z.catch(z.optional(z.string().check(z.regex(pattern))), undefined);
}

export type ViewParams = z.infer<typeof viewParamsSchema>;

/** Reads a view out of the query of an address. */
export function toView(params: ViewParams): View {
  return {
    plan: params.plan ?? null,
    focus: params.focus ?? null,
    direction: pick(directions, params.direction)[0] ?? defaultView.direction,
    minScore: readMinScore(params.min),
    hiddenRelations: pick(relations, params.hide),
    hiddenLevels: pick(levels, params.without),
    showGaps: params.gaps !== 'off',
    showSkips: params.skips === 'on',
    open: params.open?.split(',') ?? [],
    link: params.link ?? null,
    pair: Number(params.pair ?? defaultView.pair),
    camera: readCamera(params.camera),
    level: pick(levels, params.level)[0] ?? null,
    table: readTable(params.table),
  };
}

/** Writes a view as the query of an address; what is as usual is left out. Reading it gives the same view again. */
export function toParams(view: View): ViewParams {
  const params = {
    plan: view.plan,
    focus: view.focus,
    direction: unless(view.direction === defaultView.direction, view.direction.toLowerCase()),
    min: writeMinScore(view.minScore),
    hide: list(view.hiddenRelations),
    without: list(view.hiddenLevels),
    gaps: unless(view.showGaps, 'off'),
    skips: unless(!view.showSkips, 'on'),
    // Ids are made of letters, digits, `#` and dots.
    open: unless(view.open.length === 0, view.open.join(',')),
    link: view.link,
    pair: unless(view.pair === 0, String(view.pair)),
    camera: view.camera === null ? null : writeCamera(view.camera),
    level: view.level?.toLowerCase() ?? null,
    table: writeTable(view.table),
  };
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));
}

/** Members of a list that a word names, in the order of the list. */
function pick<T extends string>(known: readonly T[], words: string | undefined): readonly T[] {
  const named = words?.toUpperCase().split(',') ?? [];
  return known.filter((each) => named.includes(each));
}

function list(members: readonly string[]): string | null {
  return unless(members.length === 0, members.join(',').toLowerCase());
}

function unless(isUsual: boolean, value: string): string | null {
  return isUsual ? null : value;
}

function readCamera(text: string | undefined): View['camera'] {
  const [x, y, zoom] = text?.split(',').map(Number) ?? [];
  return x === undefined || y === undefined || zoom === undefined ? null : { x, y, zoom };
}

function writeCamera({ x, y, zoom }: NonNullable<View['camera']>): string {
  return [Math.round(x), Math.round(y), Number(zoom.toFixed(3))].join(',');
}
