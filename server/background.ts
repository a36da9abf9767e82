/**
 * Counts what is common in policy texts: `npm run background -- PATH…` reads the documents at these paths, which are of
 * many places and fields at best, and writes `server/link/data/background.txt`. After it the scorecards are to be
 * learned again, since their thresholds are in the unit of rarity.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { collectFiles } from './ingest/collect-files.ts';
import { countBackground } from './link/learn/count-background.ts';
import { loadIndustries } from './parse/industries/industries.ts';
import { parseDocument } from './parse/parse-document.ts';

const lexicon = loadIndustries();
const texts: string[] = [];
for (const { path, skipped } of await collectFiles(process.argv.slice(2))) {
  if (skipped !== null) continue;
  const document = await parseDocument(await readFile(path), path, lexicon);
  const clauses = document.plans.flatMap((plan) => [
    ...plan.clauses,
    ...plan.sections.flatMap((section) => [...section.clauses, ...section.measures.flatMap((each) => each.clauses)]),
  ]);
  // A report has no clauses of its own.
  const sentences = document.plans.length > 0 ? clauses.map(({ text }) => text) : document.text.split(/[。；]/u);
  texts.push(...sentences.map((sentence) => sentence.replace(/\s+/gu, '')));
}
await writeFile(new URL('./link/data/background.txt', import.meta.url), countBackground(texts));
process.stdout.write(`${texts.length} clauses counted\n`);
