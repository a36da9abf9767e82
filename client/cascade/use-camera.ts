import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import type { Camera, Rect } from '../graph/camera.ts';
import type { CascadeCanvas } from '../graph/cascade-canvas.ts';
import { type LaneLayout, laneMetrics } from '../graph/lane-layout.ts';
import { useIsPresenting } from '../state/use-presenting.ts';
import { useUpdateView, useView } from '../state/use-view.ts';
import type { View } from '../state/view.ts';
import type { CascadeModel } from './cascade-model.ts';

/** How long the camera must rest before the address says where it is, in milliseconds. */
const restTime = 250;

/** How much larger the lanes are presented. */
const presentedScale = 1.4;

type Choice = Pick<View, 'focus' | 'link'>;

interface Seen {
  readonly stage: RefObject<HTMLElement | null>;
  readonly canvas: RefObject<CascadeCanvas | null>;
  readonly layout: LaneLayout;
  readonly model: CascadeModel;
  /** Width in pixels of what lies over the right of the stage. */
  readonly cover: number;
  /** Called at every movement. */
  readonly onMove: () => void;
}

/**
 * Keeps canvas, HTML and address in step about where the lanes are seen, without rendering anything while they move.
 * Its effects need the scene to be drawn, so it comes after those that draw. Returns what to tell
 * of a choice that the user pointed at: such a choice moves nothing, unless the evidence would cover it.
 */
export function useCamera({ stage, canvas, layout, model, cover, onMove }: Seen): (choice: Choice) => void {
  const { camera, focus, link } = useView();
  const update = useUpdateView();
  const saved = useRef<string>(undefined);
  const chosen = toChoiceKey({ focus, link });
  // An address with a camera says itself where to look.
  const pointedAt = useRef(camera === null ? null : chosen);

  const save = useEffectEvent((to: Camera) => {
    const start = canvas.current?.startCamera() ?? null;
    const wanted = toKey(to) === toKey(start) ? null : to;
    if (toKey(wanted) === toKey(camera)) return;
    saved.current = toKey(wanted);
    update({ camera: wanted }, 'replace');
  });
  const move = useEffectEvent(onMove);

  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined;
    const stop = canvas.current?.followCamera((to) => {
      stage.current?.style.setProperty('--x', `${to.x}px`);
      stage.current?.style.setProperty('--y', `${to.y}px`);
      stage.current?.style.setProperty('--zoom', String(to.zoom));
      move();
      clearTimeout(resting);
      resting = setTimeout(() => save(to), restTime);
    });
    return () => {
      clearTimeout(resting);
      stop?.();
    };
  }, [canvas, stage]);

  useEffect(() => {
    if (toKey(camera) !== saved.current) canvas.current?.moveTo(camera);
  }, [canvas, camera]);

  const isPresenting = useIsPresenting();
  const revealChoice = useEffectEvent(() => {
    const rects = listChosenRects(layout, model);
    if (isPresenting) canvas.current?.zoomTo(rects, presentedScale);
    for (const rect of rects) canvas.current?.reveal(rect);
  });
  useEffect(() => {
    if (pointedAt.current !== chosen || cover > 0) revealChoice();
  }, [chosen, cover]);

  // A room reads from afar. What is seen larger is seen from the top, or where the choice is;
  // an address with a camera has been presented before. In development, React runs effects twice.
  const wasPresenting = useRef(isPresenting && camera !== null);
  useEffect(() => {
    if (isPresenting === wasPresenting.current) return;
    wasPresenting.current = isPresenting;
    canvas.current?.moveTo(null);
    if (!isPresenting) return;
    canvas.current?.zoomBy(presentedScale);
    revealChoice();
  }, [canvas, isPresenting]);

  return (choice) => {
    pointedAt.current = toChoiceKey(choice);
  };
}

function toChoiceKey({ focus, link }: Choice): string {
  return `${focus} ${link}`;
}

function toKey(camera: Camera | null): string {
  return camera === null ? 'start' : [Math.round(camera.x), Math.round(camera.y), camera.zoom.toFixed(3)].join();
}

/** The one to be seen in any case comes last. */
function listChosenRects(layout: LaneLayout, { roots, openLink }: CascadeModel): readonly Rect[] {
  const ends = openLink === null ? [] : [openLink.upperId, openLink.lowerId];
  const ids = [...ends.filter((id) => roots.includes(id)), ...ends.filter((id) => !roots.includes(id))];
  return (ids.length > 0 ? ids : roots.slice(0, 1)).flatMap((id) => {
    const corner = layout.rows.get(layout.rowOf.get(id) ?? id);
    return corner === undefined ? [] : [{ ...corner, width: layout.laneWidth, height: laneMetrics.measureHeight }];
  });
}
