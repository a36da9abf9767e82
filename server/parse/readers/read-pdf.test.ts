import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileError } from '../../errors.ts';
import { readPdf } from './read-pdf.ts';
import { stackLines, writePdf } from './support/write-pdf.ts';

const read = async (...args: Parameters<typeof writePdf>) =>
  (await readPdf(writePdf(...args), 'a.pdf')).text.split('\n');

const sentence = '坚持稳中求进推动港口建设';
/** Numbered lines of twelve characters, as running text in a column is. */
const column = (from: number) =>
  Array.from({ length: 8 }, (_, i) => `${sentence.slice(0, 10)}${String(from + i).padStart(2, '0')}`);

test('lines come in the order in which they are read, not drawn', async () => {
  const lines = stackLines(['海岭市行动方案', '一、总体要求', '（一）目标。'], 90, 700);
  expect(await read([lines.toReversed()])).toEqual(['海岭市行动方案', '一、总体要求', '（一）目标。']);
});

test('what stands on one line is joined, wide gaps become tabs, and what is printed twice is read once', async () => {
  const row = [
    { text: '任务', x: 200, y: 700 },
    { text: '序号', x: 90, y: 700.5 },
    { text: '建成', x: 90, y: 670 },
    { text: '3个港口', x: 114, y: 670 },
    { text: '3个港口', x: 114.4, y: 670 },
    { text: '通 知', x: 90, y: 640 },
    { text: '书', x: 132, y: 640 },
  ];
  expect(await read([row])).toEqual(['序号\t任务', '建成3个港口', '通 知 书']);
});

test('pages are parted by form feeds and know where they begin', async () => {
  const { text, pages } = await readPdf(
    writePdf([stackLines(['一、总体要求'], 90, 700), [], stackLines(['二、主要任务'], 90, 700)]),
    'a.pdf',
  );
  expect(text).toBe('一、总体要求\n\f\n\f二、主要任务');
  expect(pages).toEqual([0, 8, 10]);
});

test('the left page of a spread comes before the right one, a headline above both', async () => {
  const spread = [
    ...stackLines(column(0), 60, 450),
    ...stackLines(column(10), 470, 455),
    { text: '海岭市低空经济发展行动方案公报', x: 300, y: 520, size: 16 },
  ];
  expect(await read([spread], [842, 595])).toEqual(['海岭市低空经济发展行动方案公报', ...column(0), ...column(10)]);
});

test('columns are seen where they are too short to tell, if the other pages have them', async () => {
  const full = [...stackLines(column(0), 60, 700, 18), ...stackLines(column(10), 320, 700, 18)];
  const last = [...stackLines(['左一', '左二'], 60, 700, 18), ...stackLines(['右一', '右二'], 320, 700, 18)];
  const lines = await read([full, full, last]);
  expect(lines.slice(-4)).toEqual(['\f左一', '左二', '右一', '右二']);
});

test('a table is no pair of columns', async () => {
  const tasks = column(0).map((text, i) => ({ text, x: 60, y: 700 - i * 20 }));
  const units = column(0).map((_, i) => ({ text: i > 0 ? '市商务局' : '各有关单位和区政府', x: 330, y: 700 - i * 20 }));
  const lines = await read([[...tasks, ...units]]);
  expect(lines[1]).toBe(`${column(0)[1]}\t市商务局`);
});

test('running heads are dropped, whatever their figures, page numbers and repeated body lines stay', async () => {
  const pages = ['一', '二', '三', '四'].map((number, i) => [
    { text: `海岭市人民政府公报 第${i + 1}期`, x: 200, y: 800 },
    { text: `${number}、建设港口`, x: 90, y: 700 },
    { text: '重复的一行', x: 90, y: 500 },
    { text: `- ${i + 1} -`, x: 280, y: 40 },
  ]);
  const lines = await read(pages);
  expect(lines.slice(0, 4)).toEqual(['一、建设港口', '重复的一行', '- 1 -', '\f二、建设港口']);
});

test('a page that lies on its side is turned, a watermark across it is left out', async () => {
  const lying = [
    { text: '一、总体要求', x: 100, y: 100, angle: 90 },
    { text: '（一）目标。', x: 130, y: 100, angle: 90 },
    { text: '征求意见', x: 200, y: 300, angle: 45 },
  ];
  expect(await read([lying])).toEqual(['一、总体要求', '（一）目标。']);
});

test.for([
  ['no PDF', Buffer.from('%PDF-1.4 nothing else'), /damaged/],
  ['without text', writePdf([[]]), /run OCR/],
  ['without characters', writePdf([stackLines(['\ue000\ue001\ue002'], 90, 700)]), /run OCR/],
  [
    'protected by a password',
    Buffer.from(
      writePdf([stackLines(['甲'], 90, 700)])
        .toString('latin1')
        .replace(
          '/Root 1 0 R',
          `/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>`,
        ),
      'latin1',
    ),
    /password/,
  ],
] as const)('a PDF %s ends in one clear line', async ([, bytes, message]) => {
  const failure = readPdf(bytes, 'a.pdf');
  await expect(failure).rejects.toBeInstanceOf(FileError);
  await expect(failure).rejects.toThrow(message);
  await expect(failure).rejects.not.toThrow(/\n/);
});

test('a file that was cut or garbled gives a text or a FileError', async () => {
  const whole = writePdf([stackLines(['一、总体要求', '（一）目标。'], 90, 700)]);
  const change = fc.record({ at: fc.nat(whole.length - 1), value: fc.nat(255), end: fc.nat(whole.length) });
  await fc.assert(
    fc.asyncProperty(change, async ({ at, value, end }) => {
      const bytes = Buffer.from(whole);
      bytes[at] = value;
      const cut = bytes.subarray(0, at % 2 === 0 ? end : whole.length);
      const failure: unknown = await readPdf(cut, 'a.pdf').catch((error: unknown) => error);
      if (failure instanceof Error) expect(failure).toBeInstanceOf(FileError);
    }),
    { numRuns: 50 },
  );
});
