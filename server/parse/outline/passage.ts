import type { MeasureId, SectionId } from '../../domain/ids.ts';
import type { Clause } from '../../domain/plan.ts';
import type { MappedText } from '../text/mapped-text.ts';

/** A clause with the place of each of its characters, and where it stands in the outline. */
export interface Passage {
  readonly clause: Clause;
  /** The clause's text: `source.text === clause.text`. */
  readonly source: MappedText;
  /** Null for the text before the first section and for measures that stand under no heading. */
  readonly sectionId: SectionId | null;
  /** Null for the opening text of a section or plan. */
  readonly measureId: MeasureId | null;
  /** Headings above it, the outermost first, the measure's own last. */
  readonly headings: readonly string[];
}
