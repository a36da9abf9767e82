import { z } from 'zod';
import { toBareText } from '../../domain/ids.ts';
import type { LinkKind } from '../../domain/link.ts';
import { FileError } from '../../errors.ts';

const key = z.object({
  kind: z.enum(['cascade', 'overlap']),
  upper: z.string(),
  lower: z.string(),
  titles: z.record(z.string(), z.string()),
  clauses: z.record(z.string(), z.string()),
  links: z.array(z.object({ u: z.string(), l: z.string(), g: z.literal([1, 2, 3]) })),
});

/** 3: the same wording; 2: the same action in other words; 1: related only; 0: not linked. */
export type Grade = 0 | 1 | 2 | 3;

/** What people said of the clauses of two plans. */
export interface AnswerKey {
  readonly name: string;
  readonly kind: LinkKind;
  readonly upperTitle: string;
  readonly lowerTitle: string;
  /** Bare texts of the clauses that were read, by id. */
  readonly uppers: ReadonlyMap<string, string>;
  readonly lowers: ReadonlyMap<string, string>;
  /** By `UPPER>LOWER` of the ids; pairs that are not in it are not linked. */
  readonly grades: ReadonlyMap<string, Grade>;
}

/** Reads an answer key. Throws FileError if the file is none. */
export function readKey(name: string, text: string): AnswerKey {
  const parsed = key.safeParse(toJson(name, text));
  if (!parsed.success) throw new FileError('NOT_A_KEY', name, `it is no answer key: ${z.prettifyError(parsed.error)}`);
  const { kind, upper, lower, titles, clauses, links } = parsed.data;
  const pick = (plan: string) =>
    new Map(
      Object.entries(clauses)
        .filter(([id]) => id.startsWith(`${plan}.`))
        .map(([id, wording]) => [id, toBareText(wording)]),
    );
  return {
    name,
    kind,
    upperTitle: titles[upper] ?? upper,
    lowerTitle: titles[lower] ?? lower,
    uppers: pick(upper),
    lowers: pick(lower),
    grades: new Map(links.map(({ u, l, g }) => [`${u}>${l}`, g])),
  };
}

function toJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileError('NOT_A_KEY', name, `it is no JSON: ${error instanceof Error ? error.message : error}`, error);
  }
}
