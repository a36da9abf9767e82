import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { freeNodeSize } from '../graph/free-scene.ts';
import type { Point } from '../graph/lane-layout.ts';
import type { FilteredGraph } from './explore-filter.ts';
import { findNearest } from './find-nearest.ts';
import classes from './node-overlay.module.css';

interface Props {
  readonly shown: FilteredGraph;
  readonly places: ReadonlyMap<string, Point>;
  readonly chosen: readonly string[];
  readonly onChoose: (id: string, isAdded: boolean) => void;
  readonly onExpand: (id: string) => void;
  /** The keyboard has come to a node at this place. */
  readonly onReach: (place: Point) => void;
}

/**
 * The nodes for keyboards and screen readers, exactly over those on the canvas, so that the focus ring is where the
 * eye is. Arrow keys go to what is nearest.
 */
export function NodeOverlay({ shown, places, chosen, onChoose, onExpand, onReach }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const nodes = shown.nodes.filter(({ id }) => places.has(id));
  const [current] = [cursor, chosen.at(-1), nodes[0]?.id].filter((id) => nodes.some((node) => node.id === id));

  const press = (event: KeyboardEvent) => {
    if (current == null || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (event.key === ' ') onExpand(current);
      else onChoose(current, event.shiftKey);
      return;
    }
    const visible = new Map(
      nodes.flatMap(({ id }) => (places.has(id) ? [[id, places.get(id) as Point] as const] : [])),
    );
    const next = findNearest(visible, current, event.key);
    const place = next === null ? undefined : places.get(next);
    if (next === null || place === undefined) return;
    event.preventDefault();
    onReach(place);
    list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(next)}"]`)?.focus({ preventScroll: true });
  };

  if (nodes.length === 0) return null;
  const degrees = Map.groupBy(
    shown.edges.flatMap(({ fromId, toId }) => [fromId, toId]),
    (id) => id,
  );
  return (
    <div
      ref={list}
      className={classes.list}
      role="listbox"
      aria-multiselectable="true"
      aria-label={t('explore.stage')}
      aria-description={t('explore.instructions')}
      onKeyDown={press}
    >
      {nodes.map(({ id, type, title }) => {
        const place = places.get(id) ?? { x: 0, y: 0 };
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the list's
          <div
            key={id}
            role="option"
            className={classes.node}
            data-id={id}
            aria-selected={chosen.includes(id)}
            aria-label={t('explore.node', { type: t(`nodeType.${type}`), title, count: degrees.get(id)?.length ?? 0 })}
            tabIndex={id === current ? 0 : -1}
            style={{ left: place.x - freeNodeSize.width / 2, top: place.y - freeNodeSize.height / 2, ...freeNodeSize }}
            onFocus={() => setCursor(id)}
            // The pointer meets the canvas; this is the click that assistive technology sends.
            onClick={() => onChoose(id, false)}
          />
        );
      })}
    </div>
  );
}
