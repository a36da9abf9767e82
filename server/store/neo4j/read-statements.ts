import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../cypher');

/** Every statement in `cypher/`, by the name of its file without `.cypher`. */
export function readStatements(): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.cypher'));
  return new Map(files.map((file) => [file.slice(0, -'.cypher'.length), readFileSync(join(folder, file), 'utf8')]));
}
