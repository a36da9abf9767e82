import type { Rect } from '../graph/camera.ts';

/** A drawing that no canvas or file knows of yet: shapes from back to front, in pixels at zoom 1. */
export interface Picture {
  /** What is to be seen of it. */
  readonly bounds: Rect;
  /** CSS colour behind everything. */
  readonly ground: string;
  /** As in CSS. */
  readonly fontFamily: string;
  readonly shapes: readonly Shape[];
}

export type Shape = RectShape | TextShape | CurveShape | ArrowShape;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Stroke {
  readonly colour: string;
  readonly width: number;
  /** Lengths of dash and space; null: a solid line. */
  readonly dashes: readonly number[] | null;
}

export interface RectShape extends Rect {
  readonly kind: 'rect';
  readonly radius: number;
  readonly fill: string;
  readonly stroke: Stroke | null;
  /** 0 to 1. */
  readonly opacity: number;
}

export interface TextShape extends Point {
  readonly kind: 'text';
  /** Of its middle line from the left, which `x` and `y` name. */
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly isBold: boolean;
  readonly opacity: number;
}

export interface CurveShape {
  readonly kind: 'curve';
  /** Two points: a straight line; three: a quadratic curve; four: a cubic one. The ends first and last. */
  readonly points: readonly Point[];
  readonly stroke: Stroke;
  readonly opacity: number;
}

export interface ArrowShape {
  readonly kind: 'arrow';
  readonly points: readonly [Point, Point, Point];
  readonly fill: string;
  readonly opacity: number;
}
