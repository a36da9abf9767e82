import { defaultView, type View } from './view.ts';

/** How many filters are not as usual. */
export function countActiveFilters(view: View): number {
  const changed = [
    view.direction !== defaultView.direction,
    view.minScore !== defaultView.minScore,
    view.showGaps !== defaultView.showGaps,
    view.showSkips !== defaultView.showSkips,
  ].filter(Boolean).length;
  return changed + view.hiddenRelations.length + view.hiddenLevels.length;
}
