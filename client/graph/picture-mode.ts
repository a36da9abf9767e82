import type { Core } from 'cytoscape';

/** What Cytoscape's own handler of the wheel does to the renderer; its types do not tell of it. */
interface Renderer {
  textureOnViewport: boolean;
  readonly data: { wheelZooming: boolean };
  readonly redrawHint: (layer: 'eles', isStale: boolean) => void;
  readonly redraw: () => void;
}

/** How a graph moves that has too many lines to be drawn anew at every frame. */
export interface PictureMode {
  /** Whether the graph is as large as that. */
  readonly set: (isOn: boolean) => void;
  /** The camera is about to move. */
  readonly onMove: () => void;
  readonly destroy: () => void;
}

/** How long the camera must rest before the graph is drawn anew, in milliseconds. */
const restTime = 150;

/**
 * Lets a large graph move as the picture of where it was and draws it anew once it rests. Cytoscape does so while it is
 * dragged, if told to, but knows nothing of movements that others cause.
 */
export function createPictureMode(cy: Core): PictureMode {
  const renderer = (cy as unknown as { readonly renderer: () => Renderer }).renderer();
  let resting: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    renderer.data.wheelZooming = false;
    renderer.redrawHint('eles', true);
    renderer.redraw();
  };
  return {
    set: (isOn) => {
      renderer.textureOnViewport = isOn;
    },
    onMove: () => {
      if (!renderer.textureOnViewport) return;
      renderer.data.wheelZooming = true;
      clearTimeout(resting);
      resting = setTimeout(rest, restTime);
    },
    destroy: () => clearTimeout(resting),
  };
}
