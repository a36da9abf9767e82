import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rect } from '../graph/camera.ts';
import { type LaneLayout, laneMetrics } from '../graph/lane-layout.ts';
import { useTitle } from '../i18n/use-title.ts';
import type { CascadePlan } from './cascade-graph.ts';
import type { CascadeModel } from './cascade-model.ts';
import classes from './lane-tree.module.css';
import { walkLanes } from './lane-walk.ts';
import { SectionItem } from './section-item.tsx';

interface Props {
  readonly model: CascadeModel;
  readonly layout: LaneLayout;
  readonly plans: readonly CascadePlan[];
  /** Sections that can be folded to a row. */
  readonly foldable: ReadonlySet<string>;
  /** A measure or section was chosen; `isCentred`: in any case to stand in the centre, not to show how it is linked. */
  readonly onChoose: (id: string, isCentred: boolean) => void;
  /** A section was to be folded, or opened. */
  readonly onFold: (sectionId: string) => void;
  /** The keyboard has come to a place of the lanes. */
  readonly onReach: (rect: Rect) => void;
}

/**
 * The graph for keyboards and screen readers: a tree of plans, sections and measures that lies exactly over the
 * canvas, so that the focus ring is where the eye is. The canvas draws the measures; the headings are drawn here.
 */
export function LaneTree({ model, layout, plans, foldable, onChoose, onFold, onReach }: Props) {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const tree = useRef<HTMLDivElement>(null);
  const lanes = useMemo(() => listStops(layout), [layout]);
  const chosen = model.section?.id ?? model.roots[0] ?? null;
  // Where the keyboard stood counts until something else is chosen.
  const [cursor, setCursor] = useState({ id: chosen, chosen });
  const [current = null] = [cursor.chosen === chosen ? cursor.id : null, chosen, lanes[0]?.[0]?.id].filter(
    (id) => id != null && places(layout, id) !== undefined,
  );

  const goTo = (id: string) => {
    const corner = places(layout, id);
    if (corner === undefined) return;
    onReach({ ...corner, width: layout.laneWidth, height: laneMetrics.rowHeight });
    tree.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
  };

  const press = (event: KeyboardEvent) => {
    if (current === null || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (event.key === ' ' && foldable.has(current)) onFold(current);
      else onChoose(current, event.shiftKey);
      return;
    }
    const next = walkLanes(lanes, model.index, current, event.key);
    if (next === null) return;
    event.preventDefault();
    goTo(next);
  };

  return (
    <div
      ref={tree}
      className={classes.tree}
      role="tree"
      aria-label={t('lanes.label')}
      aria-description={t('lanes.instructions')}
      style={{ width: layout.width, height: layout.height }}
      onKeyDown={press}
      // The pointer meets the canvas; this is the click that assistive technology sends to an item.
      onClick={({ target }) => {
        if (target instanceof HTMLElement && target.dataset.id !== undefined) onChoose(target.dataset.id, false);
      }}
      onFocus={({ target }) => setCursor({ id: target.dataset.id ?? null, chosen })}
    >
      {plans.map(({ head, sections }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a tree
        <div
          key={head.id}
          role="group"
          aria-label={t('lanes.plan', { level: t(`level.${head.level}`), title: titleOf(head) })}
        >
          {sections.map((section) => (
            <SectionItem
              key={section.id}
              section={section}
              model={model}
              layout={layout}
              current={current}
              onChoose={(id) => onChoose(id, false)}
              onFold={foldable.has(section.id) ? onFold : null}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function places(layout: LaneLayout, id: string) {
  return layout.rows.get(id) ?? layout.sections.get(id);
}

function listStops(layout: LaneLayout) {
  const stops = [...layout.sections, ...layout.rows].map(([id, { x, y }]) => ({ id, x, y }));
  return [...Map.groupBy(stops, ({ x }) => x)]
    .toSorted(([a], [b]) => a - b)
    .map(([, lane]) => lane.toSorted((a, b) => a.y - b.y));
}
