import type { ZoneKind } from '../../domain/zone.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { AreaMention } from './zone-area.ts';

/** A zone as one sentence speaks of it. What the sentence does not say is null. */
export interface ZoneMention {
  readonly name: string;
  readonly around: readonly string[];
  readonly kind: ZoneKind | null;
  readonly parent: ZoneMention | null;
  area: AreaMention | null;
  quote: MappedText;
}

/** The parts that a sentence names of a zone. */
export interface ZoneParts {
  readonly whole: ZoneMention;
  readonly parts: ZoneMention[];
  /** Whether they are said to make up the whole: `涵盖三个片区` does, `含` does not. */
  exhaustive: boolean;
  /** The noun by which they are counted: 片区 in `涵盖三个片区`. */
  readonly noun: string | null;
}

/** What a sentence says of zones. */
export interface Layout {
  /** In the order of the text. */
  readonly zones: readonly ZoneMention[];
  readonly parts: readonly ZoneParts[];
  /** From which place in the sentence on it speaks of which zone. */
  readonly subjects: readonly { readonly at: number; readonly zone: ZoneMention }[];
}
