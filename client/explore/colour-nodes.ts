import type { PlanLevel } from '../api/documents.generated.ts';
import { levels } from '../state/vocabulary.ts';
import { mixColour } from '../theme/mix-colour.ts';
import type { Palette } from '../theme/palette.ts';
import type { FilteredGraph } from './explore-filter.ts';
import type { Colouring } from './explore-view.ts';
import { findCommunities } from './find-communities.ts';

/** What a colour stands for. */
export type ColourMeaning =
  | { readonly kind: 'level'; readonly level: PlanLevel }
  | { readonly kind: 'industry'; readonly name: string }
  /** Best score of a node's links, at least this. */
  | { readonly kind: 'score'; readonly least: number }
  /** From 1. */
  | { readonly kind: 'community'; readonly index: number }
  | { readonly kind: 'none' };

export interface ColourEntry {
  readonly meaning: ColourMeaning;
  /** CSS colour. */
  readonly colour: string;
  readonly count: number;
}

export interface NodeColours {
  readonly byId: ReadonlyMap<string, string>;
  /** What is in the graph, in the order of the legend. */
  readonly legend: readonly ColourEntry[];
}

/** Lower edges of the steps in which scores are coloured. */
const scoreSteps = [0.9, 0.75, 0.5, 0] as const;

/** The colour of every node, and what each colour says; what has none of it is grey. */
export function colourNodes(graph: FilteredGraph, colouring: Colouring, palette: Palette): NodeColours {
  const { classes, classOf } = classify(graph, colouring, palette);
  const byId = new Map(graph.nodes.map((node) => [node.id, classOf(node.id)] as const));
  const counts = Map.groupBy(byId.values(), (index) => index);
  const all = [...classes, { meaning: { kind: 'none' } as const, colour: palette.muted }];
  const legend = all.map((entry, index) => ({ ...entry, count: counts.get(index)?.length ?? 0 }));
  return {
    byId: new Map([...byId].map(([id, index]) => [id, all[index]?.colour ?? palette.muted])),
    legend: legend.filter(({ count }) => count > 0),
  };
}

interface Classes {
  readonly classes: readonly { readonly meaning: ColourMeaning; readonly colour: string }[];
  /** Index into the classes; their number for what is in none. */
  readonly classOf: (id: string) => number;
}

function classify(graph: FilteredGraph, colouring: Colouring, palette: Palette): Classes {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  switch (colouring) {
    case 'level':
      return {
        classes: levels.map((level) => ({ meaning: { kind: 'level', level }, colour: palette.levels[level] })),
        classOf: (id) => {
          const level = nodes.get(id)?.level ?? null;
          return level === null ? levels.length : levels.indexOf(level);
        },
      };
    case 'industry': {
      const named = graph.nodes.flatMap(({ industries }) => industries);
      const common = [...Map.groupBy(named, ({ id }) => id).values()]
        .toSorted((a, b) => b.length - a.length)
        .slice(0, palette.categories.length);
      const order = common.map(([first]) => first?.id);
      return {
        classes: common.map(([first], index) => ({
          meaning: { kind: 'industry', name: first?.name ?? '' },
          colour: palette.categories[index] ?? palette.muted,
        })),
        // A measure that names several has the colour of the most common one.
        classOf: (id) => {
          const ranks = nodes.get(id)?.industries.map((each) => order.indexOf(each.id)) ?? [];
          return Math.min(order.length, ...ranks.filter((rank) => rank >= 0));
        },
      };
    }
    case 'score': {
      const best = new Map<string, number>();
      for (const { fromId, toId, score } of graph.edges) {
        if (score === null) continue;
        for (const id of [fromId, toId]) best.set(id, Math.max(best.get(id) ?? 0, score));
      }
      return {
        classes: scoreSteps.map((least, index) => ({
          meaning: { kind: 'score', least },
          colour: mixColour(palette.accent, palette.ground, index * 0.2),
        })),
        classOf: (id) => {
          const score = best.get(id);
          return score === undefined ? scoreSteps.length : scoreSteps.findIndex((least) => score >= least);
        },
      };
    }
    case 'community': {
      const communities = findCommunities(graph);
      return {
        classes: palette.categories.map((colour, index) => ({
          meaning: { kind: 'community', index: index + 1 },
          colour,
        })),
        classOf: (id) => Math.min(communities.get(id) ?? Number.POSITIVE_INFINITY, palette.categories.length),
      };
    }
  }
}
