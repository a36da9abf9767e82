import type { DocumentId } from './ids.ts';
import type { Plan } from './plan.ts';
import type { ParsedTable } from './table.ts';

/** `abstract`: our own YAML summary of a plan; `report`: a text that is about plans but is none. */
export type DocumentKind = 'plan-document' | 'abstract' | 'report';

/** A loaded file. */
export interface DocumentHeader {
  readonly id: DocumentId;
  readonly kind: DocumentKind;
  /** Name of the file, without its folder. */
  readonly file: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly title: string;
  readonly docNumber: string | null;
  readonly issuer: string | null;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string | null;
  /** `YYYY-MM-DD`; null where the text does not say. */
  readonly effectiveOn: string | null;
  /** To whom it is sent, as written; null where it does not say. */
  readonly addressees: string | null;
  readonly status: 'issued' | 'draft';
}

export interface Document extends DocumentHeader {
  /** The decoded text of the file: what every range counts in. */
  readonly text: string;
  readonly tables: readonly ParsedTable[];
  readonly plans: readonly Plan[];
}
