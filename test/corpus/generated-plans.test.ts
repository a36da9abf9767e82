import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileError } from '../../server/errors.ts';
import { parseDocument } from '../../server/parse/parse-document.ts';
import { findLostText, findMisplacedClauses } from '../support/check-passages.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const line = fc.constantFrom(
  '一、总体要求',
  '二、主要任务',
  '（一）完善设施',
  '（二）培育企业。',
  '1. 建设网络。新建站点200个以上。支持企业',
  '2．搭建平台',
  '（1）开展试点。先行先试',
  '第一条 为规范管理，制定本办法。',
  '统筹规划起降场地、航路和通信设施，分步分类组织实施，',
  '5.466 平方公里），推进“一件事”改革。完善“数字+',
  '服务”模式，到 2035 年达到 3 万亿元。',
  '',
  '11',
  '— 3 —',
  '## **三、保障措施**',
  '根据《示范规划》（东政发〔2030〕1号）精神，制定本方案。',
);

test('whatever the layout, every clause stands at its place and no text is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 40 }),
      fc.constantFrom('\n', '\r\n', '\n\n', '\n\f'),
      async (lines, end) => {
        const text = ['示范建设方案', '一、背景', ...lines].join(end);
        const document = await parseDocument(encode(text), 'plan.txt');
        expect(findMisplacedClauses(document)).toEqual([]);
        for (const plan of document.plans) expect(findLostText(document, plan)).toBe('');
      },
    ),
    { numRuns: 300 },
  );
});

test('any text is read or refused with a reason', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 400 });
  const outline = fc.array(fc.oneof(line, text), { maxLength: 12 }).map((lines) => lines.join('\n'));
  await fc.assert(
    fc.asyncProperty(outline, async (content) => {
      try {
        expect(findMisplacedClauses(await parseDocument(encode(content), 'plan.txt'))).toEqual([]);
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
      }
    }),
    { numRuns: 300 },
  );
});

test('any bytes are read or refused with a reason', async () => {
  const file = fc.constantFrom('a.txt', 'a.yaml', 'a.md', 'a.html', 'a');
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), file, async (bytes, name) => {
      await parseDocument(bytes, name).catch((error: unknown) => expect(error).toBeInstanceOf(FileError));
    }),
  );
});
