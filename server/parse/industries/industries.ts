import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { IndustryMention } from '../../domain/zone.ts';
import { ConfigError } from '../../errors.ts';
import { simplify } from '../text/simplify.ts';

const industryFormat = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and single hyphens'),
  zh: z.string().min(1),
  en: z.string().min(1),
  /** Other wordings of the same industry. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Id of the industry that it belongs to. */
  parent: z.string().optional(),
});
const lexiconFormat = z.array(industryFormat);

/** An industry as the lexicon has it. */
export type Industry = Readonly<z.output<typeof industryFormat>>;

/** The industries that texts can be resolved to. */
export interface IndustryLexicon {
  readonly industries: ReadonlyMap<string, Industry>;
  /** Ids by wording, without white space and in simplified characters. */
  readonly idsByWording: ReadonlyMap<string, string>;
}

const bundledFile = new URL('../lexicon/industries.yaml', import.meta.url);
const loaded = new Map<string, IndustryLexicon>();

/**
 * The bundled lexicon of industries, with the entries of a YAML file of the user's own where one is given: a new id
 * adds an industry, a known one adds its wordings to it. Each file is read once. Throws ConfigError if a file cannot
 * be read, is no lexicon, names an unknown parent or gives a wording of one industry to another.
 */
export function loadIndustries(extraFile?: string): IndustryLexicon {
  const key = extraFile ?? '';
  const known = loaded.get(key);
  if (known) return known;
  const entries = [...readEntries(bundledFile), ...(extraFile === undefined ? [] : readEntries(extraFile))];
  const lexicon = createLexicon(entries);
  loaded.set(key, lexicon);
  return lexicon;
}

/** The industry that a wording names, or a provisional id (`?` and the wording) where the lexicon has none. */
export function resolveIndustry(lexicon: IndustryLexicon, asWritten: string): IndustryMention {
  const id = findIndustryId(lexicon, asWritten);
  return { asWritten, id: id ?? `?${normalize(asWritten)}` };
}

/** The id of the industry that a wording names, with or without a bracket or 产业 behind it; null if unknown. */
export function findIndustryId(lexicon: IndustryLexicon, asWritten: string): string | null {
  const wording = normalize(asWritten);
  const bare = wording.replace(/[（(][^（）()]*[）)]/g, '');
  for (const each of [wording, bare]) {
    for (const variant of [each, each.replace(genericEnd, ''), `${each}业`, `${each}产业`]) {
      const id = lexicon.idsByWording.get(variant);
      if (id !== undefined) return id;
    }
  }
  return null;
}

/** The wordings that the lexicon lacks, each with how often it occurs, the most frequent first. */
export function listUnknownIndustries(
  mentions: readonly IndustryMention[],
): readonly { readonly asWritten: string; readonly count: number }[] {
  const unknown = Map.groupBy(
    mentions.filter(({ id }) => id.startsWith('?')),
    ({ asWritten }) => asWritten,
  );
  return [...unknown]
    .map(([asWritten, { length: count }]) => ({ asWritten, count }))
    .sort((a, b) => b.count - a.count || (a.asWritten < b.asWritten ? -1 : 1));
}

const genericEnd = /(?:产业链|产业集群|产业|行业|领域|业态|业)$/;

function normalize(wording: string): string {
  return simplify(wording).replace(/\s+|[“”]/g, '');
}

function readEntries(file: string | URL): readonly Industry[] {
  let content: unknown;
  try {
    content = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigError(
      `the industry lexicon ${file} cannot be read: ${String(error)}; check its path and its YAML`,
      {
        file: String(file),
      },
    );
  }
  const entries = lexiconFormat.safeParse(content);
  if (!entries.success) {
    const [issue] = entries.error.issues;
    throw new ConfigError(
      `the industry lexicon ${file} is wrong at ${issue?.path.join('.') || 'its top'}: ${issue?.message}; it is a list of id, zh, en, aliases and parent`,
      { file: String(file) },
    );
  }
  return entries.data;
}

function createLexicon(entries: readonly Industry[]): IndustryLexicon {
  const industries = new Map<string, Industry>();
  const idsByWording = new Map<string, string>();
  for (const entry of entries) {
    const known = industries.get(entry.id);
    industries.set(entry.id, known ? { ...known, aliases: [...known.aliases, entry.zh, ...entry.aliases] } : entry);
    for (const wording of [entry.zh, ...entry.aliases].map(normalize)) {
      const other = idsByWording.get(wording);
      if (other !== undefined && other !== entry.id) {
        throw new ConfigError(`the industry lexicon gives ${wording} to both ${other} and ${entry.id}; remove one`);
      }
      idsByWording.set(wording, entry.id);
    }
  }
  for (const { id, parent } of industries.values()) {
    if (parent !== undefined && !industries.has(parent)) {
      throw new ConfigError(`the industry lexicon has no ${parent}, the parent of ${id}; add it or correct the parent`);
    }
  }
  return { industries, idsByWording };
}
