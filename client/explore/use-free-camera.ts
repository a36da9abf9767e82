import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import type { Camera } from '../graph/camera.ts';
import type { FreeCanvas } from '../graph/free-canvas.ts';
import type { ExploreView } from './explore-view.ts';
import { useUpdateExplore } from './use-explore-view.ts';

/** How long the camera must rest before the address says where it is, in milliseconds. */
const restTime = 250;

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
    if (!isDrawn || toKey(to) === toKey(camera)) return;
    saved.current = toKey(to);
    update({ camera: to }, 'replace');
  });

  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined;
    const stop = canvas.current?.followCamera((to) => {
      stage.current?.style.setProperty('--x', `${to.x}px`);
      stage.current?.style.setProperty('--y', `${to.y}px`);
      stage.current?.style.setProperty('--zoom', String(to.zoom));
      clearTimeout(resting);
      resting = setTimeout(() => save(to), restTime);
    });
    return () => {
      clearTimeout(resting);
      stop?.();
    };
  }, [canvas, stage]);

  useEffect(() => {
    if (!isDrawn || toKey(camera) === saved.current) return;
    if (camera === null) canvas.current?.fit();
    else canvas.current?.moveTo(camera);
  }, [canvas, camera, isDrawn]);

  return () => canvas.current?.fit();
}

function toKey(camera: Camera | null): string {
  return camera === null ? 'all' : [Math.round(camera.x), Math.round(camera.y), camera.zoom.toFixed(3)].join();
}
