/** What stands in the lanes, in order. Ids are unique over all lanes. */
export interface LaneContent {
  readonly plans: readonly {
    readonly id: string;
    readonly sections: readonly {
      readonly id: string;
      readonly measureIds: readonly string[];
      /** Whether it takes one row in place of its heading and its measures. */
      readonly isFolded: boolean;
    }[];
  }[];
}

/** Width of a lane and of the space between two, in pixels at zoom 1. */
export interface LaneSize {
  readonly laneWidth: number;
  readonly gap: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Top left corners, in pixels at zoom 1. */
export interface LaneLayout extends LaneSize {
  /** Of the head of a plan. */
  readonly headHeight: number;
  readonly width: number;
  readonly height: number;
  readonly plans: ReadonlyMap<string, PlanPlace>;
  /** Headings of the sections that are open. */
  readonly sections: ReadonlyMap<string, Point>;
  /** Measures and folded sections. */
  readonly rows: ReadonlyMap<string, Point>;
  /** The row that stands for a measure: itself, or the folded section that it is in. */
  readonly rowOf: ReadonlyMap<string, string>;
}

/** Where a plan stands in its lane: from the top of its head to the bottom of its last measure. */
export interface PlanPlace {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** Heights, margins and the size of titles in pixels at zoom 1. */
export const laneMetrics = {
  margin: 18,
  /** The head of a plan without its title, and a line of that. */
  headFrame: 70,
  titleLine: 17,
  titleSize: 13,
  sectionHeight: 28,
  rowHeight: 26,
  measureHeight: 23,
  planGap: 20,
  bottomMargin: 48,
} as const;

const laneWidths = { least: 208, most: 340 } as const;
const gaps = { least: 56, most: 120 } as const;

/** Fits lanes into a width in pixels: first the lanes grow, then what is between them; below the least they overflow. */
export function chooseLaneSize(width: number, laneCount: number): LaneSize {
  const room = width - 2 * laneMetrics.margin;
  const between = Math.max(1, laneCount - 1);
  const share = Math.floor((room - laneCount * laneWidths.least) / between);
  const gap = clamp(share, gaps.least, 70);
  const laneWidth = clamp(Math.floor((room - gap * (laneCount - 1)) / laneCount), laneWidths.least, laneWidths.most);
  const rest = Math.floor((room - laneCount * laneWidth) / between);
  return { laneWidth, gap: clamp(rest, gap, gaps.most) };
}

/** A title takes two lines of a head at least, so that heads are alike from one lineage to another. */
const titleLines = { least: 2, most: 5 } as const;

/**
 * Places every plan, section and measure: lanes from left to right, each lane's plans one under another. `lines` is how
 * many the longest title of a plan takes in a lane.
 */
export function layoutLanes(lanes: readonly LaneContent[], size: LaneSize, lines: number): LaneLayout {
  const headHeight = laneMetrics.headFrame + clamp(lines, titleLines.least, titleLines.most) * laneMetrics.titleLine;
  const plans = new Map<string, PlanPlace>();
  const sections = new Map<string, Point>();
  const rows = new Map<string, Point>();
  const rowOf = new Map<string, string>();
  let height = 0;
  for (const [index, lane] of lanes.entries()) {
    const x = laneMetrics.margin + index * (size.laneWidth + size.gap);
    let y = 0;
    for (const plan of lane.plans) {
      const top = y;
      y += headHeight;
      for (const section of plan.sections) {
        for (const id of section.measureIds) rowOf.set(id, section.isFolded ? section.id : id);
        if (!section.isFolded) {
          sections.set(section.id, { x, y });
          y += laneMetrics.sectionHeight;
        }
        for (const id of section.isFolded ? [section.id] : section.measureIds) {
          rows.set(id, { x, y });
          y += laneMetrics.rowHeight;
        }
      }
      plans.set(plan.id, { x, top, bottom: y });
      y += laneMetrics.planGap;
    }
    height = Math.max(height, y);
  }
  const width = 2 * laneMetrics.margin + lanes.length * size.laneWidth + Math.max(0, lanes.length - 1) * size.gap;
  return { ...size, headHeight, width, height: height + laneMetrics.bottomMargin, plans, sections, rows, rowOf };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
