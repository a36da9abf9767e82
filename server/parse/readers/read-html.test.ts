import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const read = (html: string) => readHtml(new TextEncoder().encode(html), 'a.html').text.split('\n');

const notice = '各区人民政府，市各有关部门：现将方案印发给你们，请认真贯彻实施。';
const aim = '坚持稳中求进，到2025年，形成具有竞争力的海洋产业集群，建成一批示范园区。';

test('headings bear marks, blocks and line breaks end lines, entities are decoded', () => {
  expect(
    read(
      `<h1>海岭市<br>低空经济行动方案</h1><h2>一、总体要求</h2><p>${aim}<br/>（一）目标&nbsp;&amp;任务。</p><div>其他&#x3002;</div>`,
    ),
  ).toEqual(['# 海岭市 低空经济行动方案', '## 一、总体要求', aim, '（一）目标\u00a0&任务。', '其他。']);
});

test('what surrounds the document on the page is left out', () => {
  const page = `<!DOCTYPE html><html><head><title>海岭市低空经济行动方案_海岭市人民政府</title><style>p{color:red}</style></head>
  <body><header><h1>海岭市人民政府</h1></header><nav><ul><li><a href="/">首页</a></li></ul></nav>
  <div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/zc">政策</a></div>
  <div class="wrap"><div class="ttl">海岭市低空经济行动方案</div>
  <div class="info">来源：市政府办公室 <a href="javascript:print()">打印</a></div>
  <div>【字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】</div>
  <div class="content"><p>${notice}</p><p>一、总体要求</p><p>${aim}</p><script>alert("，。")</script>
  <p style="display:none">隐藏的文字，不应出现。</p><p hidden>也是隐藏的。</p></div>
  <div><a href="/1">上一篇：某通知</a></div></div>
  <aside><ul><li><a href="/2">热点，要闻。</a></li></ul></aside>
  <footer><p>版权所有，海岭市人民政府。</p></footer></body></html>`;
  expect(read(page)).toEqual(['海岭市低空经济行动方案', '来源：市政府办公室 打印', notice, '一、总体要求', aim]);
});

test('the table with the document number above the content stays', () => {
  const page = `<title>海岭市低空经济行动方案</title><div class="head-bar"><a href="/">首页</a></div>
  <table><tr><td>索引号：</td><td>0001</td></tr><tr><td>发文字号：</td><td>海政发〔2023〕5号</td></tr></table>
  <div id="UCAP-CONTENT"><p>海岭市低空经济行动方案</p><p>${notice}</p><p>${aim}</p></div>`;
  expect(read(page)).toEqual([
    '索引号：',
    '0001',
    '发文字号：',
    '海政发〔2023〕5号',
    '海岭市低空经济行动方案',
    notice,
    aim,
  ]);
});

test('a title in a header belongs to a page that has no other', () => {
  expect(read(`<header><h1>海岭市低空经济行动方案</h1></header><p>${notice}</p><p>${aim}</p>`)).toEqual([
    '# 海岭市低空经济行动方案',
    notice,
    aim,
  ]);
});

test('header and footer of an article belong to it, those of the page do not', () => {
  const article = `<article><header><p>海政发〔2023〕5号</p></header><p>${aim.repeat(20)}</p><footer>海岭市人民政府</footer></article>`;
  expect(read(`${article}<footer><p>地址：海岭市，邮编：000000。</p></footer>`)).toEqual([
    '海政发〔2023〕5号',
    aim.repeat(20),
    '海岭市人民政府',
  ]);
});

test('sections side by side all belong to the document, however uneven', () => {
  const page = `<body><section><p>${aim.repeat(50)}</p></section><section><p>二、其他。</p></section></body>`;
  expect(read(page)).toEqual([aim.repeat(50), '二、其他。']);
  const parts = page.replaceAll('section', 'div');
  expect(read(parts)).toEqual([aim.repeat(50), '二、其他。']);
});

test('data tables become lines with tabs, layout tables do not', () => {
  const rows = '<tr><th>序号</th><th>任务</th></tr><tr><td>1</td><td><p>建港口，</p><p>通航线。</p></td></tr>';
  expect(read(`<table><tr><td>左栏</td><td><p>${aim}</p><table>${rows}</table></td></tr></table>`)).toEqual([
    aim,
    '序号\t任务',
    '1\t建港口， 通航线。',
  ]);
});

test('numbered lists show the numbers that a reader sees', () => {
  expect(
    read(
      '<ol><li>甲，</li><li value="5">乙。<ul><li>丙</li></ul></li><li>丁</li></ol>' +
        '<ol style="list-style-type: cjk-ideographic" start="2"><li>戊</li></ol><ol style="list-style:none"><li>己</li></ol>',
    ),
  ).toEqual(['1. 甲，', '5. 乙。', '丙', '6. 丁', '二、戊', '己']);
});

test('preformatted text keeps its lines', () => {
  expect(read(`<pre>一、总体要求\n${aim}</pre>`)).toEqual(['一、总体要求', aim]);
});

test.for([
  ['gb2312', 'bafac1eb'],
  ['gb18030', 'bafac1eb'],
  ['big5', 'b7fca8ba'],
] as const)('a page in %s is read in it', ([charset, hex]) => {
  const head = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><p>`;
  const bytes = Buffer.concat([Buffer.from(head), Buffer.from(hex, 'hex'), Buffer.from('</p></body></html>')]);
  expect(readHtml(bytes, 'a.html').text).toBe(new TextDecoder(charset).decode(Buffer.from(hex, 'hex')));
});

test('nesting 10,000 deep is read', () => {
  const deep = `${'<div>'.repeat(10_000)}<p>${aim}</p>${'</div>'.repeat(10_000)}`;
  expect(read(deep)).toEqual([aim]);
  const tables = `${'<table><tr><td>'.repeat(3000)}<p>${aim}</p>`;
  expect(read(tables)).toEqual([aim]);
});

test('no page makes it fail', () => {
  const scraps = ['<div>', '</div>', '<table>', '<tr>', '<td>', '</tr>', '<ol>', '<li>', '<h1>', '</h1>', '<br>'];
  const more = ['<p class=nav>', '<a href=1>', '</a>', '<pre>', '<!-- -->', '<script>', '</script>', '方案，', 'a'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...scraps, ...more)), (parts) => {
      const text = readHtml(new TextEncoder().encode(`文${parts.join('')}`), 'a.html').text;
      expect(text).not.toMatch(/<\w/);
    }),
  );
});
