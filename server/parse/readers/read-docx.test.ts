import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileError } from '../../errors.ts';
import { readDocx } from './read-docx.ts';
import { inList, writeParagraph as p, writeDocx } from './support/write-docx.ts';
import { writeZip } from './support/write-zip.ts';

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

const planLevels =
  level(0, 'chineseCountingThousand', '%1、') +
  level(1, 'chineseCounting', '（%2）') +
  level(2, 'decimal', '%3.') +
  level(3, 'decimalEnclosedCircle', '%4') +
  level(4, 'bullet', '');

const numbering =
  `<w:abstractNum w:abstractNumId="0">${planLevels}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, 'chineseCounting', '第%1章 ', '<w:pStyle w:val="Chapter"/>')}${level(1, 'decimal', '%1.%2 ', '<w:isLgl/>')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
  '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';

const styles =
  '<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>' +
  '<w:style w:styleId="Sub"><w:name w:val="小标题"/><w:basedOn w:val="2"/></w:style>' +
  '<w:style w:styleId="2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
  '<w:style w:styleId="Chapter"><w:name w:val="章"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:styleId="Toc"><w:name w:val="TOC 1"/></w:style>';

async function read(body: string, footnotes = ''): Promise<readonly string[]> {
  const bytes = writeDocx({ body, styles, numbering, footnotes });
  return (await readDocx(bytes, 'a.docx')).text.split('\n');
}

test('automatic numbers come out as a reader sees them', async () => {
  const body = [
    p('总体要求', inList(1, 0)),
    p('指导思想', inList(1, 1)),
    p('发展目标', inList(1, 1)),
    p('主要任务', inList(1, 0)),
    p('壮大产业', inList(1, 1)),
    p('建港口。', inList(1, 2)),
    p('通航线。', inList(1, 2)),
    p('甲地', inList(1, 3)),
    p('不编号', inList(1, 4)),
    p('改善服务', inList(1, 1)),
    p('办事。', inList(1, 2)),
    p('另起。', inList(3, 2)),
    p('接着。', inList(1, 2)),
  ];
  expect(await read(body.join(''))).toEqual([
    ...[
      '一、总体要求',
      '（一）指导思想',
      '（二）发展目标',
      '二、主要任务',
      '（一）壮大产业',
      '1.建港口。',
      '2.通航线。',
    ],
    ...['①甲地', '不编号', '（二）改善服务', '1.办事。', '1.另起。', '2.接着。'],
  ]);
});

test('a list that a style is bound to, and levels shown in Arabic digits', async () => {
  const chapter = '<w:pStyle w:val="Chapter"/>';
  expect(
    await read(p('总则', chapter) + p('范围', inList(2, 1)) + p('附则', chapter) + p('施行', inList(2, 1))),
  ).toEqual(['第一章 总则', '1.1 范围', '第二章 附则', '2.1 施行']);
});

test('a list that stands for a list style', async () => {
  const linked =
    `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Plan"/>${level(0, 'chineseCounting', '（%1）')}</w:abstractNum>` +
    '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Plan"/></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
  const body = p('建港口', inList(1, 0)) + p('无编号', inList(0, 0)) + p('通航线', inList(1, 0));
  const { text } = await readDocx(writeDocx({ body, numbering: linked }), 'a.docx');
  expect(text.split('\n')).toEqual(['（一）建港口', '无编号', '（二）通航线']);
});

test('headings bear the mark of their outline level, long paragraphs do not', async () => {
  const long = '建设。'.repeat(40);
  expect(
    await read(
      p('总体要求', '<w:pStyle w:val="1"/>') +
        p('目标', '<w:pStyle w:val="Sub"/>') +
        p(long, '<w:outlineLvl w:val="0"/>') +
        p('正文', '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>'),
    ),
  ).toEqual(['# 总体要求', '## 目标', long, '正文']);
});

test('deleted, hidden and generated text is left out, inserted text stays', async () => {
  const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  const field = '<w:r><w:instrText>PAGE 1</w:instrText></w:r>';
  expect(
    await read(
      p('目录行　3', '<w:pStyle w:val="Toc"/>') +
        `<w:p>${run('建设')}<w:del><w:r><w:delText>两个</w:delText></w:r></w:del><w:ins>${run('三个')}</w:ins>${field}${run('港口。')}</w:p>` +
        `<w:p>${run('显')}${run('隐', '<w:vanish/>')}${run('示', '<w:vanish w:val="0"/>')}</w:p>` +
        `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('前半')}</w:p><w:p>${run('后半')}</w:p>` +
        `<w:p><w:moveFrom>${run('旧处')}</w:moveFrom><w:moveTo>${run('新处')}</w:moveTo></w:p>`,
    ),
  ).toEqual(['建设三个港口。', '显示', '前半后半', '新处']);
});

test('line breaks, text boxes, tables and footnotes', async () => {
  const cell = (content: string) => `<w:tc>${content}</w:tc>`;
  const box = `<mc:AlternateContent xmlns:mc="mc"><mc:Choice><w:txbxContent>${p('框内')}</w:txbxContent></mc:Choice><mc:Fallback>${p('框内')}</mc:Fallback></mc:AlternateContent>`;
  expect(
    await read(
      '<w:p><w:r><w:t>第一行</w:t><w:br/><w:t>第二行</w:t></w:r></w:p>' +
        `<w:p><w:r>${box}<w:t>框外</w:t></w:r></w:p>` +
        `<w:tbl><w:tr>${cell(p('序号'))}${cell(p('任务'))}</w:tr><w:tr>${cell(p('1'))}${cell(p('建港口，') + p('通航线。'))}</w:tr></w:tbl>` +
        p('末段'),
      `<w:footnote w:type="separator" w:id="0">${p('线')}</w:footnote><w:footnote w:id="1">${p('注：含海域。')}</w:footnote>`,
    ),
  ).toEqual(['第一行', '第二行', '框内', '框外', '序号\t任务', '1\t建港口， 通航线。', '末段', '注：含海域。']);
});

test('a ZIP bomb is refused before it is unpacked, and so is one that lies about its size', async () => {
  const bomb = writeZip([['word/document.xml', 'x']], { claimedSize: 1 << 30 });
  await expect(readDocx(bomb, 'a.docx')).rejects.toMatchObject({ name: 'FileError', code: 'FILE_TOO_LARGE' });
  const liar = writeZip([['word/document.xml', 'x'.repeat(1_000_000)]], { claimedSize: 10 });
  await expect(readDocx(liar, 'a.docx')).rejects.toThrow(/damaged/);
});

test.for([
  ['another kind of archive', writeZip([['xl/workbook.xml', '<a/>']]), /no Word document/],
  ['no text', writeDocx({ body: '<w:p/>' }), /no text/],
  ['broken XML', writeDocx({ body: '<w:p><w:q></w:p>' }), /damaged/],
  ['no archive', Buffer.from('PK\x03\x04 nothing'), /damaged/],
] as const)('%s ends in one clear line', async ([, bytes, message]) => {
  const failure = readDocx(bytes, 'a.docx');
  await expect(failure).rejects.toThrow(message);
  await expect(failure).rejects.not.toThrow(/\n/);
});

test('an entity bomb is not expanded, deep nesting is read', async () => {
  const bomb = writeZip([
    ['word/document.xml', '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a><p><r><t>&c;</t></r></p></a>'],
  ]);
  await expect(readDocx(bomb, 'a.docx')).rejects.toThrow(/damaged/);
  const open = '<w:tbl><w:tr><w:tc>'.repeat(10_000);
  expect(await read(`${open}${p('深处')}${'</w:tc></w:tr></w:tbl>'.repeat(10_000)}`)).toEqual(['深处']);
});

test('a file that was cut or garbled gives a text or a FileError', async () => {
  const whole = writeDocx({ body: p('总体要求', inList(1, 0)), styles, numbering });
  const change = fc.record({ at: fc.nat(whole.length - 1), value: fc.nat(255), end: fc.nat(whole.length) });
  await fc.assert(
    fc.asyncProperty(change, async ({ at, value, end }) => {
      const bytes = Buffer.from(whole);
      bytes[at] = value;
      const cut = bytes.subarray(0, at % 2 === 0 ? end : whole.length);
      const failure: unknown = await readDocx(cut, 'a.docx').catch((error: unknown) => error);
      if (failure instanceof Error) expect(failure).toBeInstanceOf(FileError);
    }),
  );
});
