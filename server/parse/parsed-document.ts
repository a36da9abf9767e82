import type { Document } from '../domain/document.ts';
import type { ParseWarning } from './warning.ts';

/** A document with all that was read from it, and what was not understood. */
export interface ParsedDocument extends Document {
  readonly warnings: readonly ParseWarning[];
}
