import type { Camera } from './camera.ts';

/** How long the camera must rest before it counts as having moved, in milliseconds. */
const restTime = 250;

interface Followed {
  /** Calls the listener now and at every movement. Returns what ends that. */
  readonly followCamera: (listener: (camera: Camera) => void) => () => void;
}

/**
 * Keeps the HTML on `stage` in step with what a canvas shows, by the properties `--x`, `--y` and `--zoom`; `onMove` is
 * called at every movement, `onRest` once it has come to an end. Returns what ends that.
 */
export function followCamera(
  canvas: Followed | null,
  stage: HTMLElement | null,
  onRest: (camera: Camera) => void,
  onMove: () => void = () => {},
): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const stop = canvas?.followCamera((camera) => {
    stage?.style.setProperty('--x', `${camera.x}px`);
    stage?.style.setProperty('--y', `${camera.y}px`);
    stage?.style.setProperty('--zoom', String(camera.zoom));
    onMove();
    clearTimeout(resting);
    resting = setTimeout(() => onRest(camera), restTime);
  });
  return () => {
    clearTimeout(resting);
    stop?.();
  };
}
