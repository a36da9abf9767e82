import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { type Camera, type Rect, toCameraKey } from '../graph/camera.ts';
import type { CascadeCanvas } from '../graph/cascade-canvas.ts';
import { followCamera } from '../graph/follow-camera.ts';
import { type LaneLayout, laneMetrics } from '../graph/lane-layout.ts';
import { useIsPresenting } from '../state/use-presenting.ts';
import { useUpdateView, useView } from '../state/use-view.ts';
import type { View } from '../state/view.ts';
import type { CascadeModel } from './cascade-model.ts';

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
  const { camera, focus, link, plan } = useView();
  const update = useUpdateView();
  const saved = useRef<string>(undefined);
  const chosen = toChoiceKey({ focus, link });
  // An address with a camera says itself where to look.
  const pointedAt = useRef(camera === null ? null : chosen);

  const save = useEffectEvent((to: Camera) => {
    const start = canvas.current?.startCamera() ?? null;
    const wanted = toCameraKey(to) === toCameraKey(start) ? null : to;
    if (toCameraKey(wanted) === toCameraKey(camera)) return;
    saved.current = toCameraKey(wanted);
    update({ camera: wanted }, 'replace');
  });
  const move = useEffectEvent(onMove);

  useEffect(() => followCamera(canvas.current, stage.current, save, move), [canvas, stage]);

  useEffect(() => {
    if (toCameraKey(camera) !== saved.current) canvas.current?.moveTo(camera);
  }, [canvas, camera]);

  const isPresenting = useIsPresenting();
  const revealChoice = useEffectEvent(() => {
    const chosenRects = listChosenRects(layout, model);
    // What is presented as a whole begins with the plan in the address.
    const rects = chosenRects.length > 0 || !isPresenting ? chosenRects : listFirstRect(layout, model, plan);
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

/** The one to be seen in any case comes last. */
function listChosenRects(layout: LaneLayout, { roots, openLink }: CascadeModel): readonly Rect[] {
  const ends = openLink === null ? [] : [openLink.upperId, openLink.lowerId];
  const ids = [...ends.filter((id) => roots.includes(id)), ...ends.filter((id) => !roots.includes(id))];
  return toRects(layout, ids.length > 0 ? ids : roots.slice(0, 1));
}

/** That of the first measure of a plan. */
function listFirstRect(layout: LaneLayout, { graph }: CascadeModel, planId: string | null): readonly Rect[] {
  const measures = graph.plans.find(({ head }) => head.id === planId)?.sections.flatMap((section) => section.measures);
  return toRects(layout, measures?.slice(0, 1).map(({ id }) => id) ?? []);
}

function toRects(layout: LaneLayout, ids: readonly string[]): readonly Rect[] {
  return ids.flatMap((id) => {
    const corner = layout.rows.get(layout.rowOf.get(id) ?? id);
    return corner === undefined ? [] : [{ ...corner, width: layout.laneWidth, height: laneMetrics.measureHeight }];
  });
}
