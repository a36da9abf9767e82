import { readFileSync } from 'node:fs';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { conceptKinds } from '../domain/concept.ts';
import { createConceptId } from '../domain/ids.ts';
import { ConfigError } from '../errors.ts';
import { foldText } from './fold-names.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id has small letters, digits and single hyphens')
  .transform(createConceptId);
const name = z.string().refine((text) => foldText(text).text.length >= 2, 'a name has two characters or more');

const entryFormat = z.strictObject({
  id,
  /** Left out where the id is known already and only names or broader concepts are added. */
  zh: name.optional(),
  en: name.optional(),
  altZh: z.array(name).default([]),
  altEn: z.array(name).default([]),
  broader: z.array(id).default([]),
  /** Phrases in which a name of the concept stands by chance. */
  notIn: z.array(name).default([]),
  kind: z.enum(conceptKinds).optional(),
});

/** An entry of a thesaurus file as written, and where. */
export type ConceptEntry = Readonly<z.output<typeof entryFormat>> & {
  /** `FILE:LINE`. */
  readonly place: string;
};

/**
 * The entries of a YAML file. Throws ConfigError naming file and line if it cannot be read or an entry is not in the
 * format.
 */
export function readEntries(file: string): readonly ConceptEntry[] {
  const lines = new LineCounter();
  const document = parseDocument(readText(file), { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const [problem] = error.message.split('\n');
    throw new ConfigError(`${file}:${lines.linePos(error.pos[0]).line}: it is no YAML: ${problem} Correct the line.`);
  }
  const result = z.array(entryFormat).safeParse(document.toJS());
  if (result.success) {
    return result.data.map((entry, i) => ({ ...entry, place: `${file}:${findLine(document, lines, [i])}` }));
  }
  const [issue] = result.error.issues;
  const path = (issue?.path ?? []).filter((step) => typeof step !== 'symbol');
  throw new ConfigError(
    `${file}:${findLine(document, lines, path)}: ${path.slice(1).join('.') || 'the entry'} is wrong: ${issue?.message}. ` +
      `A thesaurus is a list of id, zh, en, altZh, altEn, broader, notIn and kind (${conceptKinds.join(', ')}).`,
  );
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConfigError(`${file}: the thesaurus cannot be read: ${String(error)}. Check the path.`);
  }
}

/** The line of what stands at a path, or of the nearest thing around it; from 1. */
function findLine(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
