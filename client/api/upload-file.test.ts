import { afterEach, expect, test, vi } from 'vitest';
import { uploadFile } from './upload-file.ts';

afterEach(() => vi.unstubAllGlobals());

const file = new File(['x'], '方案.txt');
const zh = '这一步需要编辑口令。';

test.for([
  [202, { id: 'j1' }, { jobId: 'j1' }],
  [401, { error: { message: 'Wants the token.', zh } }, { refusal: { en: 'Wants the token.', zh } }],
  [502, {}, { refusal: { en: 'HTTP 502', zh: 'HTTP 502' } }],
] as const)('an answer %s with %j is understood', async ([status, body, upload]) => {
  vi.stubGlobal('fetch', async () => Response.json(body, { status }));
  expect(await uploadFile(file)).toEqual(upload);
});

test('no answer is no refusal', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await uploadFile(file)).toEqual({ refusal: null });
});
