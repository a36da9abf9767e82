/** Work that may be asked for any number of times and is done once, before the next frame. */
export interface FrameWork {
  readonly ask: () => void;
  /** Drops what was asked for and not done yet. */
  readonly cancel: () => void;
}

/** See {@link FrameWork}. */
export function onceAFrame(work: () => void): FrameWork {
  let asked: number | null = null;
  return {
    ask: () => {
      asked ??= requestAnimationFrame(() => {
        asked = null;
        work();
      });
    },
    cancel: () => {
      if (asked !== null) cancelAnimationFrame(asked);
      asked = null;
    },
  };
}
