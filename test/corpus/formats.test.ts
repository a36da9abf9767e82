import { expect, test } from 'vitest';
import { parseDocument } from '../../server/parse/parse-document.ts';
import { inList, writeDocx, writeParagraph } from '../../server/parse/readers/support/write-docx.ts';
import { stackLines, writePdf } from '../../server/parse/readers/support/write-pdf.ts';
import { inventedPlan } from '../support/invented-plan.ts';

/** What the parser finds in a file of any format. */
async function readOutline(bytes: Uint8Array, file: string) {
  const { title, docNumber, issuedOn, plans } = await parseDocument(bytes, file);
  return {
    title,
    docNumber,
    issuedOn,
    planTitles: plans.map((plan) => plan.title),
    sections: plans.flatMap((plan) => plan.sections.map(toOutline)),
  };
}

type Section = Awaited<ReturnType<typeof parseDocument>>['plans'][number]['sections'][number];

function toOutline({ writtenNumber, title, measures, clauses }: Section) {
  return {
    heading: writtenNumber + title,
    measures: measures.map((measure) => [
      measure.writtenNumber + measure.title,
      measure.clauses.map(({ text }) => text),
    ]),
    clauses: clauses.map(({ text }) => text),
  };
}

const expected = readOutline(Buffer.from(inventedPlan.map(({ text }) => text).join('\n')), 'a.txt');

test('the plan that is written in all formats has an outline', async () => {
  const { title, planTitles, docNumber, sections } = await expected;
  expect(title).toBe('海岭市人民政府关于印发海岭市低空经济高质量发展行动方案的通知');
  expect(planTitles).toEqual(['海岭市低空经济高质量发展行动方案']);
  expect(docNumber).toBe('海政发〔2023〕5号');
  expect(sections.map(({ measures, clauses }) => [measures.length, clauses.length])).toEqual([
    [0, 2],
    [2, 0],
    [2, 0],
  ]);
});

test('a web page gives the outline of the plain text', async () => {
  const html = inventedPlan.map(({ text, level }) => (level === 0 ? `<h2>${text}</h2>` : `<p>${text}</p>`)).join('\n');
  const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>海岭市低空经济高质量发展行动方案</title></head>
    <body><div class="nav"><a href="/">首页</a></div><div class="content">${html}</div>
    <div class="footer">版权所有：海岭市人民政府 <a href="/map">网站地图</a></div></body></html>`;
  expect(await readOutline(Buffer.from(page), 'a.html')).toEqual(await expected);
});

test('a page laid out with tables, with a form above the text, gives the outline of the plain text', async () => {
  const form = [
    ['索 引 号：', '0001/2023-00005', '主题分类：', '科技\\教育'],
    ['标　　题：', '海岭市人民政府关于印发海岭市低空经济高质量发展行动方案的通知'],
    ['发文字号：', '海政发〔2023〕5号', '成文日期：', '2023年3月1日'],
  ].map((cells) => `<tr>${cells.map((cell) => `<td><b>${cell}</b></td>`).join('')}</tr>`);
  const text = inventedPlan.map((paragraph) => `<p><span>${paragraph.text}</span></p>`);
  const page = `<body><div class="wrap"><table><tr><td><table>${form.join('')}</table></td></tr></table>
    <table><tr><td><table><tr><td class="text">${text.join('')}</td></tr><tr><td></td></tr></table>
    <div>扫一扫在手机打开当前页</div><a href="#">保存</a> <a href="#">打印</a></td></tr></table></div></body>`;
  expect(await readOutline(Buffer.from(page), 'a.html')).toEqual(await expected);
});

test('a Word file that counts its numbers by itself gives the outline of the plain text', async () => {
  const level = (at: number, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, '%1、')}${level(1, '（%2）')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const body = inventedPlan.map(({ text, level: at }) =>
    at === null ? writeParagraph(text) : writeParagraph(text.replace(/^.*?[、）]/, ''), inList(1, at)),
  );
  expect(await readOutline(writeDocx({ body: body.join(''), numbering }), 'a.docx')).toEqual(await expected);
});

test('a PDF with wrapped lines, running heads and page numbers gives the outline of the plain text', async () => {
  const lines = inventedPlan.flatMap(({ text }) => text.match(/.{1,28}/gu) ?? []);
  const pages = Array.from({ length: Math.ceil(lines.length / 5) }, (_, i) => [
    { text: '海岭市人民政府公报', x: 240, y: 800 },
    ...stackLines(lines.slice(i * 5, i * 5 + 5), 90, 700, 14),
    { text: `— ${i + 1} —`, x: 280, y: 40 },
  ]);
  expect(pages.length).toBeGreaterThan(2);
  expect(await readOutline(writePdf(pages), 'a.pdf')).toEqual(await expected);
});
