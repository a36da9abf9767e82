import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Picture, Shape } from '../export/picture.ts';
import type { Palette } from '../theme/palette.ts';
import type { Rect } from './camera.ts';
import { dimmed } from './canvas-style.ts';
import { formDashes, formRadius, freeNodeSize } from './free-scene.ts';
import { calmLine, freeNodeText } from './free-style.ts';
import type { Point } from './lane-layout.ts';
import { relationStrokes } from './relation-stroke.ts';

/** Length and half width of an arrow's head, in pixels. */
const arrow = { length: 8, half: 4 } as const;

/** What is on the canvas as a picture: the curves that Cytoscape has worked out, in the colours in force. */
export function drawFreeGraph(cy: Core, palette: Palette, bounds: Rect): Picture {
  return {
    bounds,
    ground: palette.ground,
    fontFamily: palette.fontFamily,
    shapes: [
      ...cy
        .edges()
        .toArray()
        .flatMap((edge) => drawEdge(edge as EdgeSingular, palette)),
      ...cy
        .nodes()
        .toArray()
        .flatMap((node) => drawNode(node as NodeSingular, palette)),
    ],
  };
}

function drawEdge(edge: EdgeSingular, palette: Palette): readonly Shape[] {
  const start = edge.sourceEndpoint() as Point | undefined;
  const end = edge.targetEndpoint() as Point | undefined;
  if (start === undefined || end === undefined) return [];
  const { form, change, width, label } = edge.data();
  const isOpen = edge.hasClass('open');
  const isLit = edge.hasClass('lit') || isOpen;
  const opacity = isOpen ? 1 : isLit ? 0.9 : edge.hasClass('dim') ? calmLine * 0.2 : calmLine;
  const isLink = form === 'link';
  const plain = isLink || form === 'overlap' ? palette.thread : palette.muted;
  const colour = isOpen ? palette.accent : plain;
  const dashes: readonly number[] | null = isLink
    ? (relationStrokes[change as keyof typeof relationStrokes]?.dashes ?? null)
    : formDashes[form as keyof typeof formDashes];
  const controls = (edge.controlPoints() ?? []) as readonly Point[];
  const points = [start, ...controls.slice(0, 1), end];
  const middle = edge.midpoint();
  const head = form === 'overlap' ? null : toArrow(points.at(-2) ?? start, end);
  return [
    { kind: 'curve', points, stroke: { colour, width, dashes }, opacity },
    ...(head === null ? [] : [{ kind: 'arrow' as const, points: head, fill: colour, opacity }]),
    ...(isLit && typeof label === 'string'
      ? [write(middle.x - label.length * 5, middle.y, label, 10, palette.ink, false, 1)]
      : []),
  ];
}

function toArrow(from: Point, tip: Point): readonly [Point, Point, Point] {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const along = { x: (tip.x - from.x) / length, y: (tip.y - from.y) / length };
  const back = { x: tip.x - along.x * arrow.length, y: tip.y - along.y * arrow.length };
  return [
    tip,
    { x: back.x - along.y * arrow.half, y: back.y + along.x * arrow.half },
    { x: back.x + along.y * arrow.half, y: back.y - along.x * arrow.half },
  ];
}

function drawNode(node: NodeSingular, palette: Palette): readonly Shape[] {
  const { x, y } = node.position();
  const { form, label, colour, tint } = node.data();
  const { width, height } = freeNodeSize;
  const isChosen = node.hasClass('chosen');
  const isDim = node.hasClass('dim');
  const isPlan = form === 'plan';
  return [
    {
      kind: 'rect',
      x: x - width / 2 + 1,
      y: y - height / 2 + 1,
      width: width - 2,
      height: height - 2,
      radius: formRadius[form as keyof typeof formRadius],
      fill: isChosen ? palette.accent : isDim ? palette.ground : tint,
      stroke: { colour: isChosen ? palette.accent : colour, width: isPlan ? 2.5 : 1.5, dashes: null },
      opacity: isDim ? dimmed : 1,
    },
    write(
      x - width / 2 + freeNodeText.padding,
      y,
      label,
      freeNodeText.size,
      isChosen ? palette.onAccent : palette.ink,
      isPlan || isChosen,
      isDim ? dimmed : 1,
    ),
  ];
}

function write(x: number, y: number, text: string, size: number, colour: string, isBold: boolean, opacity: number) {
  return { kind: 'text', x, y, text, size, colour, isBold, opacity } as const;
}
