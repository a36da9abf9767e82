import type { LinkIndex } from './trace.ts';

/** A heading or measure on which the keyboard can stand. */
export interface Stop {
  readonly id: string;
  /** From the top of the lanes, in pixels. */
  readonly y: number;
}

/** Stops of each lane from top to bottom, lanes from left to right. */
export type Lanes = readonly (readonly Stop[])[];

/**
 * Where an arrow key leads: up and down within a lane; left and right to the neighbouring lane, along the best link
 * if there is one, else to the nearest row. Null if the key leads nowhere.
 */
export function walkLanes(lanes: Lanes, links: LinkIndex, from: string, key: string): string | null {
  const laneIndex = lanes.findIndex((lane) => lane.some(({ id }) => id === from));
  const lane = lanes[laneIndex] ?? [];
  const index = lane.findIndex(({ id }) => id === from);
  switch (key) {
    case 'ArrowDown':
      return lane[index + 1]?.id ?? null;
    case 'ArrowUp':
      return lane[index - 1]?.id ?? null;
    case 'Home':
      return lane[0]?.id ?? null;
    case 'End':
      return lane.at(-1)?.id ?? null;
    case 'ArrowRight': {
      const linked = links.byUpper.get(from)?.map(({ lowerId }) => lowerId);
      return cross(lane[index], lanes[laneIndex + 1], linked);
    }
    case 'ArrowLeft': {
      const linked = links.byLower.get(from)?.map(({ upperId }) => upperId);
      return cross(lane[index], lanes[laneIndex - 1], linked);
    }
    default:
      return null;
  }
}

function cross(
  from: Stop | undefined,
  lane: readonly Stop[] | undefined,
  linked: readonly string[] = [],
): string | null {
  if (from === undefined || lane === undefined) return null;
  const best = linked.find((id) => lane.some((stop) => stop.id === id));
  const [nearest] = lane.toSorted((a, b) => Math.abs(a.y - from.y) - Math.abs(b.y - from.y));
  return best ?? nearest?.id ?? null;
}
