import { expect, test } from 'vitest';
import { readFileText } from './read-file-text.ts';
import { readInThread } from './read-in-thread.ts';
import { writeDocx, writeParagraph } from './support/write-docx.ts';
import { stackLines, writePdf } from './support/write-pdf.ts';

const lines = ['海岭市低空经济行动方案', '一、总体要求', '（一）建成3个港口。'];

test.for([
  ['a.txt', 'text', Buffer.from(lines.join('\n'))],
  ['b.html', 'html', Buffer.from(lines.map((line) => `<p>${line}</p>`).join(''))],
  ['c.docx', 'docx', writeDocx({ body: lines.map((line) => writeParagraph(line)).join('') })],
  ['d.pdf', 'pdf', writePdf([stackLines(lines, 90, 700)])],
  ['named wrongly.txt', 'docx', writeDocx({ body: lines.map((line) => writeParagraph(line)).join('') })],
] as const)('%s gives the same text as in any other format', async ([file, format, bytes]) => {
  expect(await readFileText(bytes, file)).toEqual({
    format,
    text: lines.join('\n'),
    pages: format === 'pdf' ? [0] : null,
  });
});

test.for([
  ['a.txt', '', /empty/],
  ['a.html', ' ', /empty/],
  ['a.docx', '', /damaged/],
  ['a.pdf', '', /damaged/],
  ['a.xyz', '一、', /cannot be read; save it as one of \.txt/],
  ['a.doc', '\xd0\xcf\x11\xe0', /docx/],
] as const)('%s with %j is refused in one line', async ([file, content, message]) => {
  await expect(readFileText(Buffer.from(content, 'latin1'), file)).rejects.toMatchObject({
    name: 'FileError',
    message: expect.stringMatching(message),
    words: { zh: expect.stringMatching(/\p{Script=Han}/u) },
  });
});

test('a file that wastes time is given up', async () => {
  // Each paragraph looks through all that is open for one that it would have to close.
  const bytes = Buffer.from(`${'<div>'.repeat(100_000)}${'<p>'.repeat(1_000_000)}`);
  await expect(
    readInThread({ bytes, format: 'html', file: 'a.html' }, { seconds: 0.5, megabytes: 512 }),
  ).rejects.toThrow(/more than 0.5 seconds/);
});

test('a file that wastes memory is given up', async () => {
  const bytes = Buffer.from('<b><i></i>'.repeat(500_000));
  await expect(readInThread({ bytes, format: 'html', file: 'a.html' }, { seconds: 60, megabytes: 16 })).rejects.toThrow(
    /more than 16 MB of memory/,
  );
});
