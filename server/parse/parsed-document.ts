import type { Document } from '../domain/document.ts';
import type { Plan } from '../domain/plan.ts';
import type { Responsibility } from '../domain/responsibility.ts';
import type { ParsedTable } from '../domain/table.ts';
import type { Target } from '../domain/target.ts';
import type { Zone, ZoneIndustries } from '../domain/zone.ts';
import type { ParseWarning } from './warning.ts';

/** A plan with the facts that its text states. */
export interface ParsedPlan extends Plan {
  readonly zones: readonly Zone[];
  readonly zoneIndustries: readonly ZoneIndustries[];
  readonly targets: readonly Target[];
  readonly responsibilities: readonly Responsibility[];
}

/** A document with all that was read from it, and what was not understood. */
export interface ParsedDocument extends Document {
  readonly plans: readonly ParsedPlan[];
  /** To whom it is sent, as written; null where it does not say. */
  readonly addressees: string | null;
  /** `YYYY-MM-DD`; null where the text does not say. */
  readonly effectiveOn: string | null;
  readonly tables: readonly ParsedTable[];
  readonly warnings: readonly ParseWarning[];
}
