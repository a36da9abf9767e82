import type { Range } from '../text/mark-text.ts';

/** Something that can be searched: what is shown of it, line by line. */
export interface SearchedBlock {
  readonly id: string;
  readonly lines: readonly string[];
}

/** Where something was found; the range counts in the line. */
export interface Hit extends Range {
  readonly id: string;
  readonly line: number;
}

/** Every place at which a text holds what is looked for, in order; capital and small letters are the same. */
export function findInText(blocks: readonly SearchedBlock[], wanted: string): readonly Hit[] {
  if (wanted.trim() === '') return [];
  const pattern = new RegExp(wanted.trim().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'), 'giu');
  return blocks.flatMap(({ id, lines }) =>
    lines.flatMap((text, line) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ id, line, start: index, end: index + found.length })),
    ),
  );
}
