import type { StylesheetJson } from 'cytoscape';
import type { Palette } from '../theme/palette.ts';
import { dimmed } from './canvas-style.ts';
import { formDashes, formRadius, freeNodeSize } from './free-scene.ts';
import { relationStrokes } from './relation-stroke.ts';

/** Size and inner margin of a node's text, in pixels at zoom 1. */
export const freeNodeText = { size: 12, padding: 10 } as const;

/** Text that would be smaller on the screen, in pixels, is not drawn: nobody can read it. */
const leastText = 5;

/** How strongly lines show that nothing singles out, 0 to 1. */
export const calmLine = 0.5;

interface Rule {
  readonly selector: string;
  readonly style: Readonly<Record<string, string | number | readonly number[]>>;
}

/** A free graph in the given colours. */
export function createFreeStyle(palette: Palette): StylesheetJson {
  const rules: readonly Rule[] = [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        'corner-radius': `${formRadius.text}px`,
        width: freeNodeSize.width,
        height: freeNodeSize.height,
        'background-color': 'data(tint)',
        'border-width': 1.5,
        'border-color': 'data(colour)',
        'border-position': 'inside',
        label: 'data(label)',
        color: palette.ink,
        'font-family': palette.fontFamily,
        'font-size': freeNodeText.size,
        'min-zoomed-font-size': leastText,
        'text-halign': 'right',
        'text-valign': 'center',
        'text-margin-x': freeNodeText.padding - freeNodeSize.width,
        'text-events': 'no',
        'overlay-opacity': 0,
        'z-index': 5,
      },
    },
    {
      selector: 'node[form = "plan"]',
      style: { 'corner-radius': `${formRadius.plan}px`, 'border-width': 2.5, 'font-weight': 'bold' },
    },
    { selector: 'node[form = "fact"]', style: { 'corner-radius': `${formRadius.fact}px` } },
    { selector: 'node.hovered', style: { 'border-width': 2.5 } },
    {
      selector: 'node.chosen',
      style: {
        'background-color': palette.accent,
        'border-color': palette.accent,
        color: palette.onAccent,
        'font-weight': 'bold',
      },
    },
    {
      selector: 'node.dim',
      style: { 'background-color': palette.ground, 'text-opacity': dimmed, 'border-opacity': dimmed },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'bezier',
        'control-point-step-size': 28,
        'line-color': palette.thread,
        'target-arrow-color': palette.thread,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        width: 'data(width)',
        'line-opacity': calmLine,
        'overlay-opacity': 0,
        color: palette.ink,
        'font-family': palette.fontFamily,
        'font-size': 10,
        'text-background-color': palette.ground,
        'text-background-opacity': 0.85,
        'text-background-padding': '2px',
        'text-events': 'no',
      },
    },
    ...Object.entries(formDashes).map(([form, dashes]) => ({
      selector: `edge[form = "${form}"]`,
      style: {
        ...(form !== 'overlap' && { 'line-color': palette.muted, 'target-arrow-color': palette.muted }),
        ...(form === 'overlap' && { 'target-arrow-shape': 'none' }),
        ...(dashes && { 'line-style': 'dashed', 'line-dash-pattern': dashes }),
      },
    })),
    ...Object.entries(relationStrokes).map(([change, { dashes }]) => ({
      selector: `edge[form = "link"][change = "${change}"]`,
      style: { ...(dashes && { 'line-style': 'dashed', 'line-dash-pattern': dashes }) },
    })),
    { selector: 'edge.dim', style: { opacity: 0.2 } },
    { selector: 'edge.lit', style: { 'line-opacity': 0.9, label: 'data(label)', 'z-index': 1 } },
    { selector: 'edge.hovered', style: { 'line-opacity': 1, label: 'data(label)', 'z-index': 2 } },
    {
      selector: 'edge.open',
      style: { 'line-color': palette.accent, 'target-arrow-color': palette.accent, 'line-opacity': 1, 'z-index': 3 },
    },
  ];
  // Cytoscape's types know neither `data()` for numbers nor dashes of fixed length.
  return rules as unknown as StylesheetJson;
}
