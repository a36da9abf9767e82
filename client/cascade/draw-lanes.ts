import type { Picture, Shape } from '../export/picture.ts';
import type { Rect } from '../graph/camera.ts';
import { dimmed, measureText } from '../graph/canvas-style.ts';
import type { TextFit, TextWrap } from '../graph/create-text-fit.ts';
import { type LaneLayout, laneMetrics } from '../graph/lane-layout.ts';
import { relationStrokes } from '../graph/relation-stroke.ts';
import type { Emphasis, Scene, SceneLink, SceneRow } from '../graph/scene.ts';
import { langOf } from '../text/lang-of.ts';
import type { Palette } from '../theme/palette.ts';

/** A plan's head and section headings as they are written over the lanes. */
export interface LaneTexts {
  readonly heads: readonly LaneHeadText[];
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

interface LaneHeadText {
  readonly planId: string;
  readonly level: keyof Palette['levels'];
  readonly levelName: string;
  readonly facts: string;
  readonly title: string;
  readonly summary: string;
  /** Share of the measures that are carried on, 0 to 1; null where nothing could carry them. */
  readonly carried: number | null;
}

interface Drawn {
  readonly scene: Scene;
  readonly texts: LaneTexts;
  readonly emphasis: Emphasis;
  /** Links that the filters let through. */
  readonly shownLinks: ReadonlySet<string>;
  readonly palette: Palette;
  readonly fit: TextFit;
  readonly wrap: TextWrap;
}

/** The lanes as a picture, of a part of them or of all: the same places, strokes and colours as on the canvas. */
export function drawLanes(
  { scene, texts, emphasis, shownLinks, palette, fit, wrap }: Drawn,
  part: Rect | null,
): Picture {
  const { layout } = scene;
  const bounds = part ?? { x: 0, y: 0, width: layout.width, height: layout.height };
  return {
    bounds,
    ground: palette.ground,
    fontFamily: palette.fontFamily,
    shapes: [
      ...scene.links
        .filter(({ id }) => shownLinks.has(id))
        // What stands out is drawn over what does not.
        .toSorted((a, b) => rank(emphasis, a.id) - rank(emphasis, b.id))
        .flatMap((link) => drawLink(link, layout, emphasis, palette)),
      ...scene.rows.flatMap((row) => drawRow(row, layout, emphasis, palette, fit)),
      ...texts.sections.flatMap(({ id, title }): readonly Shape[] => {
        const corner = layout.sections.get(id);
        if (corner === undefined) return [];
        const y = corner.y + laneMetrics.sectionHeight - 12;
        return [write(corner.x, y, fit(title, layout.laneWidth, 12), 12, palette.muted)];
      }),
      ...drawHeads(texts.heads, layout, palette, { fit, wrap }, bounds),
    ],
  };
}

function rank({ lit, openLink }: Emphasis, id: string): number {
  if (id === openLink) return 2;
  return lit?.links.has(id) ? 1 : 0;
}

function drawLink(link: SceneLink, layout: LaneLayout, emphasis: Emphasis, palette: Palette): readonly Shape[] {
  const upper = layout.rows.get(layout.rowOf.get(link.upperId) ?? link.upperId);
  const lower = layout.rows.get(layout.rowOf.get(link.lowerId) ?? link.lowerId);
  if (upper === undefined || lower === undefined) return [];
  const middle = laneMetrics.measureHeight / 2;
  const start = { x: upper.x + layout.laneWidth, y: upper.y + middle };
  const end = { x: lower.x, y: lower.y + middle };
  const isOpen = emphasis.openLink === link.id;
  const isLit = emphasis.lit?.links.has(link.id) ?? false;
  const share = Math.min(1, Math.max(0, (link.score - 0.3) / 0.7));
  const faint = (0.12 + share * 0.22) * (emphasis.lit === null ? 1 : 0.35);
  const opacity = isOpen ? 1 : isLit ? 0.85 : faint;
  const { dashes, mark } = relationStrokes[link.relation];
  const colour = isOpen ? palette.accent : palette.thread;
  const points = toCubic(start, end, layout.gap);
  return [
    { kind: 'curve', points, stroke: { colour, width: 0.75 + share * 3.25, dashes }, opacity },
    ...(mark !== '' && (isLit || isOpen) ? [write(end.x - 15, end.y, mark, 9, palette.ink)] : []),
  ];
}

/** As the canvas bends it: level at both ends, control points at half the gap. */
function toCubic(start: { x: number; y: number }, end: { x: number; y: number }, gap: number) {
  const reach = Math.max(gap / 2, (end.x - start.x) / 3);
  return [start, { x: start.x + reach, y: start.y }, { x: end.x - reach, y: end.y }, end];
}

function drawRow(
  { id, label, level }: SceneRow,
  layout: LaneLayout,
  { lit, chosen, gaps }: Emphasis,
  palette: Palette,
  fit: TextFit,
): readonly Shape[] {
  const corner = layout.rows.get(id);
  if (corner === undefined) return [];
  const isChosen = chosen.has(id);
  const isLit = lit?.measures.has(id) ?? false;
  const isDim = lit !== null && !isLit;
  const levelColour = palette.levels[level];
  const gapColour = gaps.has(id) ? palette.muted : palette.hairline;
  const text = fit(label, layout.laneWidth - 2 * measureText.padding, measureText.size);
  const colour = isChosen ? palette.onAccent : palette.ink;
  const { x, y } = corner;
  const middle = y + laneMetrics.measureHeight / 2;
  return [
    {
      kind: 'rect',
      x: x + 0.5,
      y: y + 0.5,
      width: layout.laneWidth - 1,
      height: laneMetrics.measureHeight - 1,
      radius: 5,
      fill: isChosen ? levelColour : isDim ? palette.ground : palette.panel,
      stroke: {
        colour: isChosen || isLit ? levelColour : gapColour,
        width: isLit ? 1.5 : 1,
        dashes: gaps.has(id) && !isChosen ? [4, 2] : null,
      },
      opacity: 1,
    },
    {
      ...write(x + measureText.padding, middle, text, measureText.size, colour, isChosen),
      opacity: isDim ? dimmed : 1,
    },
  ];
}

/** Heads stay at the top of what is to be seen, as on the screen. */
function drawHeads(
  heads: LaneTexts['heads'],
  layout: LaneLayout,
  palette: Palette,
  { fit, wrap }: Pick<Drawn, 'fit' | 'wrap'>,
  bounds: Rect,
): readonly Shape[] {
  const { headHeight } = layout;
  const places = heads.flatMap((head) => {
    const place = layout.plans.get(head.planId);
    if (place === undefined) return [];
    return [{ ...head, x: place.x, y: Math.min(Math.max(bounds.y, place.top), place.bottom - headHeight) }];
  });
  const width = layout.laneWidth;
  const plain = { kind: 'rect', radius: 0, stroke: null, opacity: 1 } as const;
  return [
    { ...plain, x: bounds.x, y: bounds.y, width: bounds.width, height: headHeight, fill: palette.ground },
    ...places.flatMap(({ x, y, level, levelName, facts, title, summary, carried }): readonly Shape[] => [
      { ...plain, x, y, width, height: headHeight, fill: palette.ground },
      write(x, y + 18, levelName, 12, palette.levels[level], true),
      write(x + indentOf(levelName), y + 18, fit(facts, width - indentOf(levelName), 12), 12, palette.muted),
      ...wrap(title, width, laneMetrics.titleSize).map((line, index) =>
        write(x, y + 39 + index * laneMetrics.titleLine, line, laneMetrics.titleSize, palette.ink, true),
      ),
      write(x, y + headHeight - 26, fit(summary, width, 12), 12, palette.muted),
      { ...plain, x, y: y + headHeight - 13, width, height: 3, fill: palette.hairline },
      { ...plain, x, y: y + headHeight - 13, width: width * (carried ?? 0), height: 3, fill: palette.levels[level] },
    ]),
  ];
}

function write(x: number, y: number, text: string, size: number, colour: string, isBold = false) {
  return { kind: 'text', x, y, text, size, colour, isBold, opacity: 1 } as const;
}

/** Room for the name of a level, in pixels: the Chinese names have two characters. */
function indentOf(levelName: string): number {
  return langOf(levelName) === 'zh' ? 40 : 72;
}
