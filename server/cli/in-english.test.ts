import { expect, test } from 'vitest';
import { say } from '../messages/say.ts';
import { inEnglish } from './in-english.ts';

test('what a load says is English, and all else as it was', () => {
  const rest = { file: 'a.txt', outcome: 'refused', kind: null, plans: [], measureLinks: 0, clauseLinks: 0 } as const;
  expect(inEnglish({ ...rest, reason: say('fileEmpty'), warnings: [say('sheetUneven')] })).toEqual({
    ...rest,
    reason: 'the file is empty',
    warnings: ['the sheet has more texts or sources than rows; compare it with the page'],
  });
});
