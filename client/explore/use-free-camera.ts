import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { type Camera, toCameraKey } from '../graph/camera.ts';
import { followCamera } from '../graph/follow-camera.ts';
import type { FreeCanvas } from '../graph/free-canvas.ts';
import type { ExploreView } from './explore-view.ts';
import { useUpdateExplore } from './use-explore-view.ts';

interface Seen {
  readonly stage: RefObject<HTMLElement | null>;
  readonly canvas: RefObject<FreeCanvas | null>;
  readonly camera: ExploreView['camera'];
  /** Whether there is anything to see yet. */
  readonly isDrawn: boolean;
}

/**
 * Keeps canvas, HTML and address in step about where the graph is seen, without rendering anything while it moves.
 * Its effects need the scene to be drawn, so it comes after those that draw. Returns what shows all of the graph.
 */
export function useFreeCamera({ stage, canvas, camera, isDrawn }: Seen): () => void {
  const update = useUpdateExplore();
  const saved = useRef<string>(undefined);

  const save = useEffectEvent((to: Camera) => {
    if (!isDrawn || toCameraKey(to) === toCameraKey(camera)) return;
    saved.current = toCameraKey(to);
    update({ camera: to }, 'replace');
  });

  useEffect(() => followCamera(canvas.current, stage.current, save), [canvas, stage]);

  useEffect(() => {
    if (!isDrawn || toCameraKey(camera) === saved.current) return;
    if (camera === null) canvas.current?.fit();
    else canvas.current?.moveTo(camera);
  }, [canvas, camera, isDrawn]);

  return () => canvas.current?.fit();
}
