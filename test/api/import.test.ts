import { Client, fetchExchange, gql } from 'urql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ImportJob } from '../../server/ingest/import-queue.ts';
import { writeDocx, writeParagraph } from '../../server/parse/readers/support/write-docx.ts';
import { type SampleApp, startSampleApp } from './start-sample-app.ts';

const editorToken = 'let-me-in';
const authorization = `Bearer ${editorToken}`;

const plan = `海陵省冷链物流实施方案

一、重点任务
（一）建设骨干基地
1.布局冷链物流基地。支持建设国家骨干冷链物流基地。
2.推广冷链标准。加快推广冷链标准。
`;

const docx = new Uint8Array(
  writeDocx({
    body: plan
      .split('\n')
      .map((line) => writeParagraph(line))
      .join(''),
  }),
);

let app: SampleApp;
beforeAll(async () => {
  app = await startSampleApp({ editorToken, limits: { maxFileBytes: 20_000 } });
});
afterAll(() => app.close());

async function send(name: string, body: BodyInit, headers: Readonly<Record<string, string>> = { authorization }) {
  const address = `${app.address}/upload?name=${encodeURIComponent(name)}`;
  return fetch(address, { method: 'POST', body, headers: { 'content-type': 'application/octet-stream', ...headers } });
}

async function upload(name: string, body: BodyInit): Promise<ImportJob> {
  const response = await send(name, body);
  expect(response.status).toBe(202);
  return response.json();
}

const progress = gql`
  subscription ($ids: [ID!]!) {
    importProgress(ids: $ids) {
      id file bytes state linkedPairs pairs error { en zh }
      report {
        outcome reason { en zh } kind plans { id title measures clauses } warnings { en zh } measureLinks clauseLinks
      }
    }
  }
`;

interface Progress {
  readonly importProgress: Omit<ImportJob, 'state'> & { readonly state: string };
}

/** Everything that a browser's client is told of these jobs, until the server ends it. */
function watch(ids: readonly string[]): Promise<readonly Progress['importProgress'][]> {
  const client = new Client({
    url: `${app.address}/graphql`,
    exchanges: [fetchExchange],
    fetchSubscriptions: true,
    preferGetMethod: false,
  });
  const told: Progress['importProgress'][] = [];
  return new Promise((resolve, reject) => {
    client.subscription<Progress>(progress, { ids }).subscribe(({ data, error, hasNext }) => {
      if (error) reject(error);
      if (data && told.at(-1) !== data.importProgress) told.push(data.importProgress);
      if (!hasNext) resolve(told);
    });
  });
}

test('a file is loaded while its sender is told how far it is, and its plan is there', async () => {
  const { id, ...job } = await upload('冷链.docx', docx);
  expect(job).toMatchObject({ file: '冷链.docx', state: 'queued', report: null, error: null });
  const told = await watch([id]);
  expect(told.at(-1)).toMatchObject({
    state: 'DONE',
    report: {
      ...{ outcome: 'ADDED', reason: null, kind: 'PLAN_DOCUMENT' },
      plans: [{ title: '海陵省冷链物流实施方案', measures: 2 }],
    },
  });
  const planId = told.at(-1)?.report?.plans[0]?.id;
  const { data } = await app.ask('query ($id: ID!) { plan(id: $id) { document { file } measureCount } }', {
    id: planId,
  });
  expect(data).toEqual({ plan: { document: { file: '冷链.docx' }, measureCount: 2 } });

  const again = await upload('冷链.docx', docx);
  expect((await watch([again.id])).at(-1)?.report).toMatchObject({ outcome: 'UNCHANGED' });
});

test('a broken file is refused with the reason in both languages, and those beside it load', async () => {
  const broken = await upload('broken.pdf', '%PDF-1.7 nothing');
  const sound = await upload('纯文本.txt', plan.replaceAll('冷链', '会展'));
  const told = await watch([broken.id, sound.id]);
  const last = (id: string) => told.findLast((job) => job.id === id);
  expect(last(broken.id)).toMatchObject({ state: 'DONE', report: { outcome: 'REFUSED', plans: [] } });
  expect(last(broken.id)?.report?.reason).toEqual({
    en: expect.stringMatching(/^the PDF is damaged \(.+\); print or save it again as PDF$/),
    zh: expect.stringMatching(/^PDF 已损坏（.+），请重新打印或另存为 PDF$/),
  });
  expect(last(sound.id)).toMatchObject({ state: 'DONE', report: { outcome: 'ADDED' } });
  const { data } = await app.ask(
    `query ($id: ID!) { import(id: $id) { file state } imports { id } none: import(id: "x") { id } }`,
    {
      id: broken.id,
    },
  );
  expect(data).toMatchObject({ import: { file: 'broken.pdf', state: 'DONE' }, none: null });
  expect((data as { readonly imports: readonly unknown[] }).imports.slice(0, 2)).toEqual([
    { id: sound.id },
    { id: broken.id },
  ]);
});

test('what does not add up in a file is told in both languages', async () => {
  const areas = '海陵综合片区面积10平方公里，其中北部区块7平方公里，南部区块5平方公里。';
  const { id } = await upload('布局.txt', `${plan.replaceAll('冷链', '会展')}（二）空间布局\n${areas}\n`);
  expect((await watch([id])).at(-1)?.report?.warnings).toEqual([
    {
      en: 'AREA_SUM: the parts of 海陵综合片区 add up to 12 km², but it is said to be 10 km²; check the areas in the text',
      zh: '海陵综合片区各部分面积合计 12 平方公里，文中却写总面积 10 平方公里，请核对原文中的面积',
    },
  ]);
});

test.for([
  ['no token', {}, 'a.txt', 'x', 401, 'NOT_AUTHORIZED'],
  ['a wrong token', { authorization: 'Bearer wrong' }, 'a.txt', 'x', 401, 'NOT_AUTHORIZED'],
  ['no name', { authorization }, ' ', 'x', 400, 'BAD_REQUEST'],
  ['a folder for a name', { authorization }, 'plans/..', 'x', 400, 'BAD_REQUEST'],
  ['a name that no disk takes', { authorization }, '长'.repeat(100), 'x', 400, 'BAD_REQUEST'],
  ['more bytes than allowed', { authorization }, 'a.txt', 'x'.repeat(20_001), 413, 'FILE_TOO_LARGE'],
] as const)('a file with %s is refused', async ([, headers, name, body, status, code]) => {
  const response = await send(name, body, headers);
  const words = { message: expect.any(String), zh: expect.stringMatching(/\p{Script=Han}/u) };
  expect([response.status, await response.json()]).toEqual([status, { error: { code, ...words } }]);
});

test('a file whose size is not said beforehand is cut off at the limit', async () => {
  const chunk = new TextEncoder().encode('x'.repeat(15_000));
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(chunk);
      controller.enqueue(chunk);
      controller.close();
    },
  });
  const init = { method: 'POST', body, duplex: 'half', headers: { authorization } };
  const response = await fetch(`${app.address}/upload?name=a.txt`, init);
  expect([response.status, await response.json()]).toMatchObject([413, { error: { code: 'FILE_TOO_LARGE' } }]);
});

test('a server without a token takes no files', async () => {
  const readOnly = await startSampleApp();
  const response = await fetch(`${readOnly.address}/upload?name=a.txt`, { method: 'POST', headers: { authorization } });
  expect([response.status, await response.json()]).toMatchObject([403, { error: { code: 'READ_ONLY' } }]);
  await readOnly.close();
});

async function askForEvents(query: string): Promise<string> {
  const response = await fetch(`${app.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query }),
  });
  return response.text();
}

test('a subscription that cannot be had says why, within the same limits as queries', async () => {
  expect(await askForEvents('subscription { importProgress(ids: ["x"]) { id } }')).toContain(
    '"message":"import not found: x"',
  );
  expect(await askForEvents('subscription { importProgress(ids: ["x"]) { id } }')).toContain('"code":"NOT_FOUND"');
  expect(await askForEvents('subscription { importProgress { id } }')).toContain('"code":"GRAPHQL_VALIDATION_FAILED"');
  const many = Array.from({ length: 101 }, (_, index) => `c${index}: counts { plans }`).join(' ');
  expect(await askForEvents(`{ ${many} }`)).toContain('The query costs');
});

test('events are not for what a foreign page could send without asking', async () => {
  const query = encodeURIComponent('subscription { importProgress(ids: []) { id } }');
  const headers = { accept: 'text/event-stream' };
  expect((await fetch(`${app.address}/graphql?query=${query}`, { headers })).status).toBe(400);
});
