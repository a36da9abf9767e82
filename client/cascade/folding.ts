import type { CascadeGraph, CascadePlan } from './cascade-graph.ts';

/** A lane with more rows or plans than this cannot be taken in at a glance. */
const most = { rows: 40, plans: 4 } as const;

/** What keeps a section open. */
interface Kept {
  /** Ids of sections that were opened by hand. */
  readonly open: readonly string[];
  /** Ids of measures that are to be seen. */
  readonly measures: readonly string[];
}

/** Ids of the sections that can be folded to a row: those with measures in lanes that are too long to be taken in. */
export function findFoldable({ plans }: CascadeGraph): ReadonlySet<string> {
  const sections = [...Map.groupBy(plans, ({ head }) => head.level).values()]
    .filter(isCrowded)
    .flatMap((lane) => lane.flatMap((plan) => plan.sections));
  return new Set(sections.filter(({ measures }) => measures.length > 0).map(({ id }) => id));
}

/** Ids of the foldable sections that nothing keeps open, in order. */
export function listFolded({ measures }: CascadeGraph, foldable: ReadonlySet<string>, kept: Kept): readonly string[] {
  const held = kept.measures.map((id) => measures.get(id)?.sectionId);
  return [...foldable].filter((id) => !kept.open.includes(id) && !held.includes(id));
}

function isCrowded(lane: readonly CascadePlan[]): boolean {
  const sections = lane.flatMap((plan) => plan.sections);
  const rows = sections.reduce((sum, section) => sum + 1 + section.measures.length, 0);
  return lane.length > most.plans || rows > most.rows;
}
