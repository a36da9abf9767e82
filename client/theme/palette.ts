import type { PlanLevel } from '../api/documents.generated.ts';

/** The colours that the canvas needs, as CSS colours. */
export interface Palette {
  readonly ground: string;
  readonly panel: string;
  readonly hairline: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly thread: string;
  readonly levels: Readonly<Record<PlanLevel, string>>;
  /** For what has no order: industries, communities. */
  readonly categories: readonly string[];
  readonly fontFamily: string;
}

/** Reads the colours in force from the style sheet, which is the one place that names them. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ground: read('ground'),
    panel: read('panel'),
    hairline: read('hairline'),
    ink: read('ink'),
    muted: read('muted'),
    accent: read('accent'),
    onAccent: read('on-accent'),
    thread: read('thread'),
    levels: {
      NATIONAL: read('national'),
      PROVINCIAL: read('provincial'),
      CITY: read('city'),
      DISTRICT: read('district'),
    },
    categories: [1, 2, 3, 4, 5, 6, 7, 8].map((number) => read(`category-${number}`)),
    fontFamily: read('sans'),
  };
}
