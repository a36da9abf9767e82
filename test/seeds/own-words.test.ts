import { describe, expect, test } from 'vitest';
import { realDocuments, withoutRealDocuments } from '../support/shared-files.ts';
import { findCopies, findErrors, readSources } from './find-faults.ts';
import { parseFolder, seeds } from './read-seeds.ts';

describe('the bundled example', async () => {
  const abstracts = await parseFolder(seeds, '.yaml');
  const sources = realDocuments === null ? null : await readSources(realDocuments);

  test.for(abstracts)('$file is in our own words', (abstract, { skip }) => {
    if (sources === null) return skip(withoutRealDocuments);
    expect(findCopies(abstract, sources)).toEqual([]);
  });

  test.for(abstracts)('$file says what the plan says', (abstract, { skip }) => {
    if (sources === null) return skip(withoutRealDocuments);
    expect(findErrors(abstract, sources)).toEqual([]);
  });
});
