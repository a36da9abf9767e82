import { useMemo } from 'react';
import { createTextWrap } from '../graph/create-text-fit.ts';
import { chooseLaneSize, type LaneLayout, laneMetrics, layoutLanes } from '../graph/lane-layout.ts';
import type { Scene } from '../graph/scene.ts';
import { toNumbered } from '../i18n/section-number.ts';
import { type Titled, useTitle } from '../i18n/use-title.ts';
import { readPalette } from '../theme/palette.ts';
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
    const levels = levelKey.split(',');
    const layout = layoutGraph(graph, levels, new Set(foldedKey.split(',')), width, titleOf);
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
  titleOf: (titled: Titled) => string,
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
  const size = chooseLaneSize(width, lanes.length);
  const wrap = createTextWrap(readPalette(document.documentElement).fontFamily);
  const titles = plans.filter(({ head }) => levels.includes(head.level)).map(({ head }) => titleOf(head));
  const lines = titles.map((title) => wrap(title, size.laneWidth, laneMetrics.titleSize).length);
  return layoutLanes(lanes, size, Math.max(0, ...lines));
}
