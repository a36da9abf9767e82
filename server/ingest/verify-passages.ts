import type { Document } from '../domain/document.ts';
import type { TextRange } from '../domain/text-range.ts';
import { FileError } from '../errors.ts';
import { say } from '../messages/say.ts';

/**
 * Makes sure that every clause and citation stands in the document's text at the range it names: its characters, in
 * order, beginning and ending with it. Throws FileError otherwise, since a quote that is not at its place must never
 * be stored.
 */
export function verifyPassages(document: Document): void {
  for (const plan of document.plans) {
    const clauses = plan.sections.flatMap((section) => [
      ...section.clauses,
      ...section.measures.flatMap((measure) => measure.clauses),
    ]);
    for (const { text, range } of [...plan.clauses, ...clauses]) verify(document, text, range);
    for (const { quote, range } of plan.citations) verify(document, quote, range);
  }
}

function verify(document: Document, text: string, range: TextRange): void {
  const source = document.text.slice(range.start, range.end);
  if (source[0] === text[0] && source.at(-1) === text.at(-1) && holdsInOrder(source, text)) return;
  throw new FileError('NOT_A_PLAN', document.file, say('quoteAstray', { quote: text.slice(0, 20), ...range }));
}

function holdsInOrder(source: string, text: string): boolean {
  let at = -1;
  for (const character of text.replace(/\s/g, '')) {
    at = source.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}
