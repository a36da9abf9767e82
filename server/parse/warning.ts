import type { TextRange } from '../domain/text-range.ts';
import type { Message } from '../messages/message.ts';

/** Something in a document that could not be understood or does not add up. */
export interface ParseWarning {
  /** In capitals with underscores, such as `AREA_SUM`. */
  readonly code: string;
  /** One sentence for the person who loads the file. */
  readonly message: Message;
  /** In characters of the original file's text; null where it concerns the whole document. */
  readonly range: TextRange | null;
}
