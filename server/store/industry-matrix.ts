import type { IndustryId, ZoneId } from '../domain/ids.ts';

/** What is said of an industry in a zone. */
export interface IndustryCell {
  readonly zoneId: ZoneId;
  readonly industryId: IndustryId;
  /** Plans that have the zone develop it. */
  readonly plans: number;
  /** Measures that name it and apply in the zone. */
  readonly measures: number;
}
