import type { PlanLevel, Relation } from '../api/documents.generated.ts';
import type { LaneLayout } from './lane-layout.ts';

/** What the canvas draws. */
export interface Scene {
  readonly layout: LaneLayout;
  /** Measures, and sections that are folded to a row. */
  readonly rows: readonly SceneRow[];
  readonly links: readonly SceneLink[];
}

export interface SceneRow {
  readonly id: string;
  readonly label: string;
  readonly level: PlanLevel;
}

export interface SceneLink {
  readonly id: string;
  readonly upperId: string;
  readonly lowerId: string;
  readonly relation: Relation;
  /** 0 to 1. */
  readonly score: number;
}

/** What stands out in a scene; nothing moves when it changes. */
export interface Emphasis {
  /** What stays bright while the rest is dimmed; null: everything. */
  readonly lit: { readonly measures: ReadonlySet<string>; readonly links: ReadonlySet<string> } | null;
  readonly chosen: ReadonlySet<string>;
  readonly openLink: string | null;
  readonly gaps: ReadonlySet<string>;
}
