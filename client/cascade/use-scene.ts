import { useMemo } from 'react';
import { chooseLaneSize, type LaneLayout, layoutLanes } from '../graph/lane-layout.ts';
import type { Scene } from '../graph/scene.ts';
import { toNumbered } from '../i18n/section-number.ts';
import { useTitle } from '../i18n/use-title.ts';
import type { CascadeGraph } from './cascade-graph.ts';
import type { CascadeModel } from './cascade-model.ts';
import { findFoldable, listFolded } from './folding.ts';

/** A scene and which of its sections can be folded. */
interface FoldableScene extends Scene {
  readonly foldable: ReadonlySet<string>;
}

/**
 * The lanes in view laid out for a stage `width` pixels wide, with the sections in `open` unfolded. Choosing a measure
 * or link that is in view changes nothing here.
 */
export function useScene(model: CascadeModel, open: readonly string[], width: number): FoldableScene {
  const { graph, roots, section, plan, industry, openLink } = model;
  const titleOf = useTitle();
  const foldable = useMemo(() => findFoldable(graph), [graph]);
  const ends = openLink === null ? [] : [openLink.upperId, openLink.lowerId];
  const kept = { open, measures: section === null && plan === null && industry === null ? [...roots, ...ends] : ends };
  // As text, so that the same levels and folds are the same dependency.
  const foldedKey = listFolded(graph, foldable, kept).join();
  const levelKey = model.shownLevels.join();
  return useMemo(() => {
    const layout = layoutGraph(graph, levelKey.split(','), new Set(foldedKey.split(',')), width);
    const measures = [...graph.measures.values()].map((measure) => ({
      id: measure.id,
      label: `${measure.number}  ${titleOf(measure)}`,
      level: measure.plan.level,
    }));
    const sections = graph.plans.flatMap((plan) =>
      plan.sections.map((each) => ({
        id: each.id,
        // An em space leaves room for the sign that opens it, which is HTML.
        label: `\u2003${titleOf(toNumbered(each))}`,
        level: plan.head.level,
      })),
    );
    const rows = [...measures, ...sections].filter(({ id }) => layout.rows.has(id));
    return { layout, rows, links: graph.links, foldable };
  }, [graph, levelKey, foldedKey, foldable, width, titleOf]);
}

function layoutGraph(
  { plans }: CascadeGraph,
  levels: readonly string[],
  folded: ReadonlySet<string>,
  width: number,
): LaneLayout {
  const lanes = levels.map((level) => ({
    plans: plans
      .filter(({ head }) => head.level === level)
      .map(({ head, sections }) => ({
        id: head.id,
        sections: sections.map(({ id, measures }) => ({
          id,
          measureIds: measures.map((measure) => measure.id),
          isFolded: folded.has(id),
        })),
      })),
  }));
  return layoutLanes(lanes, chooseLaneSize(width, lanes.length));
}
