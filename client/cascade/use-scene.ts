import { useMemo } from 'react';
import { chooseLaneSize, layoutLanes } from '../graph/lane-layout.ts';
import type { Scene } from '../graph/scene.ts';
import { useTitle } from '../i18n/use-title.ts';
import type { CascadeModel } from './cascade-model.ts';

/** The lanes in view laid out for a stage `width` pixels wide; the choice of a measure or link changes nothing here. */
export function useScene({ graph, shownLevels }: CascadeModel, width: number): Scene {
  const titleOf = useTitle();
  const levelKey = shownLevels.join();
  return useMemo(() => {
    const lanes = levelKey.split(',').map((level) => ({
      plans: graph.plans
        .filter(({ head }) => head.level === level)
        .map(({ head, sections }) => ({
          id: head.id,
          sections: sections.map(({ id, measures }) => ({ id, measureIds: measures.map((measure) => measure.id) })),
        })),
    }));
    const layout = layoutLanes(lanes, chooseLaneSize(width, lanes.length));
    const measures = [...graph.measures.values()]
      .filter(({ id }) => layout.measures.has(id))
      .map((measure) => ({
        id: measure.id,
        label: `${measure.number}  ${titleOf(measure)}`,
        level: measure.plan.level,
      }));
    return { layout, measures, links: graph.links };
  }, [graph, levelKey, width, titleOf]);
}
