import type { PlanLevel } from '../api/documents.generated.ts';
import type { Direction } from '../state/vocabulary.ts';
import type { CascadeGraph, CascadeIndustry, CascadeLink, CascadePlan, CascadeSection } from './cascade-graph.ts';
import { findGaps } from './gaps.ts';
import { countFacets, type Facets, filterLinks, findShownLevels, type LinkFilter } from './link-filter.ts';
import { createLinkIndex, type LinkIndex, type Trace, traceCascade } from './trace.ts';

export interface Choice {
  /** Id of a measure, section, plan or industry. */
  readonly focus: string | null;
  readonly direction: Direction;
  /** Id of a measure link. */
  readonly link: string | null;
  readonly filter: LinkFilter;
}

/** A graph as it is looked at. */
export interface CascadeModel {
  readonly graph: CascadeGraph;
  readonly shownLevels: readonly PlanLevel[];
  /** Links that pass the filters, best first. */
  readonly links: readonly CascadeLink[];
  readonly index: LinkIndex;
  readonly gaps: ReadonlySet<string>;
  readonly facets: Facets;
  /** Ids of the chosen measures: the one in focus, or all of the section, plan or industry in focus. */
  readonly roots: readonly string[];
  /** The section in focus. */
  readonly section: CascadeSection | null;
  /** The plan in focus. */
  readonly plan: CascadePlan | null;
  /** The industry in focus. */
  readonly industry: CascadeIndustry | null;
  /** The link whose evidence is open, whether or not the filters let it through. */
  readonly openLink: CascadeLink | null;
  /** What stands out; null: nothing is chosen. */
  readonly lit: Trace | null;
}

/** Works out what is shown and what stands out. */
export function createCascadeModel(graph: CascadeGraph, { focus, direction, link, filter }: Choice): CascadeModel {
  const links = filterLinks(graph, filter);
  const index = createLinkIndex(links);
  const section = findSection(graph, focus);
  const plan = graph.plans.find(({ head }) => head.id === focus) ?? null;
  const industry = findIndustry(graph, focus);
  const roots = listRoots(graph, { focus, section, plan, industry });
  const openLink = graph.links.find(({ id }) => id === link) ?? null;
  return {
    graph,
    shownLevels: findShownLevels(graph, filter),
    links,
    index,
    gaps: findGaps(graph, filter.minScore),
    facets: countFacets(graph, filter),
    roots,
    section,
    plan,
    industry,
    openLink,
    lit: light(index, roots, direction, openLink),
  };
}

/** The link whose passages answer why a measure stands out: one with a chosen measure, else the best on the way there. */
export function findLinkToRoots({ index, lit, roots }: CascadeModel, measureId: string): CascadeLink | null {
  const links = [...(index.byLower.get(measureId) ?? []), ...(index.byUpper.get(measureId) ?? [])]
    .filter(({ id }) => lit?.links.has(id))
    .toSorted((a, b) => b.score - a.score);
  const isDirect = ({ upperId, lowerId }: CascadeLink) => roots.includes(upperId) || roots.includes(lowerId);
  return links.find(isDirect) ?? links[0] ?? null;
}

function light(
  index: LinkIndex,
  roots: readonly string[],
  direction: Direction,
  open: CascadeLink | null,
): Trace | null {
  if (roots.length === 0 && open === null) return null;
  const { measures, links } = traceCascade(index, roots, direction);
  if (open === null) return { measures, links };
  return { measures: new Set([...measures, open.upperId, open.lowerId]), links: new Set([...links, open.id]) };
}

function findSection(graph: CascadeGraph, focus: string | null): CascadeSection | null {
  const sections = graph.plans.flatMap((plan) => plan.sections);
  return sections.find(({ id }) => id === focus) ?? null;
}

function findIndustry(graph: CascadeGraph, focus: string | null): CascadeIndustry | null {
  const named = [...graph.measures.values()].flatMap(({ industries }) => industries);
  return named.find(({ id }) => id === focus) ?? null;
}

type Focus = Pick<CascadeModel, 'section' | 'plan' | 'industry'> & Pick<Choice, 'focus'>;

function listRoots(graph: CascadeGraph, { focus, section, plan, industry }: Focus): readonly string[] {
  if (focus !== null && graph.measures.has(focus)) return [focus];
  if (plan !== null) return plan.sections.flatMap(({ measures }) => measures.map(({ id }) => id));
  if (industry === null) return listMeasuresUnder(graph, section);
  const all = [...graph.measures.values()];
  return all.filter(({ industries }) => industries.some(({ id }) => id === industry.id)).map(({ id }) => id);
}

/** With those of the headings below it: all that follow until one that is as high. */
function listMeasuresUnder(graph: CascadeGraph, section: CascadeSection | null): readonly string[] {
  if (section === null) return [];
  const siblings = graph.plans.find(({ sections }) => sections.includes(section))?.sections ?? [];
  const start = siblings.indexOf(section);
  const next = siblings.findIndex(({ depth }, index) => index > start && depth <= section.depth);
  return siblings.slice(start, next === -1 ? undefined : next).flatMap(({ measures }) => measures.map(({ id }) => id));
}
