import type { EdgeSingular, StylesheetJson } from 'cytoscape';
import type { Palette } from '../theme/palette.ts';
import { laneMetrics } from './lane-layout.ts';
import { relationStrokes } from './relation-stroke.ts';

/** Size and inner margin of a measure's text, in pixels at zoom 1. */
export const measureText = { size: 13, padding: 10 } as const;

/** What is not chosen is dimmed to this, never removed. */
export const dimmed = 0.4;

type Value = string | number | readonly number[];

interface Rule {
  readonly selector: string;
  readonly style: Readonly<Record<string, Value | ((edge: EdgeSingular) => Value)>>;
}

/** The canvas in the given colours, with lanes `laneWidth` pixels wide. */
export function createCanvasStyle(palette: Palette, laneWidth: number): StylesheetJson {
  const rules: readonly Rule[] = [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '5px',
        width: laneWidth,
        height: laneMetrics.measureHeight,
        'background-color': palette.panel,
        'border-width': 1,
        'border-color': palette.hairline,
        'border-position': 'inside',
        label: 'data(label)',
        color: palette.ink,
        'font-family': palette.fontFamily,
        'font-size': measureText.size,
        'text-halign': 'right',
        'text-valign': 'center',
        'text-margin-x': measureText.padding - laneWidth,
        'text-events': 'no',
        'overlay-opacity': 0,
      },
    },
    { selector: 'node.gap', style: { 'border-style': 'dashed', 'border-color': palette.muted } },
    ...Object.entries(palette.levels).flatMap(([level, colour]): readonly Rule[] => [
      { selector: `node.lit[level = "${level}"]`, style: { 'border-width': 1.5, 'border-color': colour } },
      { selector: `node.hovered[level = "${level}"]`, style: { 'border-width': 1.5, 'border-color': colour } },
      {
        selector: `node.chosen[level = "${level}"]`,
        style: {
          'background-color': colour,
          'border-color': colour,
          color: palette.onAccent,
          'font-weight': 'bold',
        },
      },
    ]),
    // Dimming the whole measure would let the lines behind it through.
    {
      selector: 'node.dim',
      style: { 'background-color': palette.ground, 'text-opacity': dimmed, 'border-opacity': dimmed },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'endpoints',
        'source-endpoint': '90deg',
        'target-endpoint': '270deg',
        'control-point-weights': (edge) => edge.data('weights'),
        'control-point-distances': (edge) => edge.data('distances'),
        'line-color': palette.thread,
        'line-cap': 'butt',
        width: 'mapData(score, 0.3, 1, 0.75, 4)',
        'line-opacity': 'mapData(score, 0.3, 1, 0.12, 0.34)',
        'overlay-opacity': 0,
        color: palette.ink,
        'font-size': 9,
        'target-text-offset': 11,
        'text-events': 'no',
      },
    },
    ...Object.entries(relationStrokes).map(([relation, { dashes }]) => ({
      selector: `edge[relation = "${relation}"]`,
      style: {
        ...(dashes && { 'line-style': 'dashed', 'line-dash-pattern': dashes }),
      },
    })),
    { selector: 'edge.dim', style: { opacity: 0.35 } },
    { selector: 'edge.lit', style: { 'line-opacity': 0.85, 'z-index': 1, 'target-label': 'data(mark)' } },
    { selector: 'edge.hovered', style: { 'line-opacity': 1, 'z-index': 2, 'target-label': 'data(mark)' } },
    { selector: 'edge.open', style: { 'line-color': palette.accent, 'line-opacity': 1, 'z-index': 3 } },
    { selector: 'edge.hidden', style: { display: 'none' } },
  ];
  // Cytoscape's types know neither `edge-distances: endpoints` nor `mapData` for numbers.
  return rules as unknown as StylesheetJson;
}
