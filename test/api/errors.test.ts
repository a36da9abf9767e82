import { expect, test } from 'vitest';
import { StoreError } from '../../server/errors.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { startSampleApp } from './start-sample-app.ts';

/** The store, but `count` fails. */
function withFailingCount(error: Error) {
  return (store: GraphStore): GraphStore => ({ ...store, count: () => Promise.reject(error) });
}

test('an unexpected error is masked, and the log has the rest under its id', async () => {
  const app = await startSampleApp({ wrapStore: withFailingCount(new Error('password is hunter2')) });
  const { status, data, errors } = await app.ask('{ counts { plans } }');
  await app.close();

  const [error] = errors;
  const id = String(error?.extensions.correlationId);
  const message = `Something went wrong on the server; its log has the reason under ${id}.`;
  expect([status, data]).toEqual([200, null]);
  expect(errors).toEqual([
    {
      message,
      locations: [{ line: 1, column: 3 }],
      path: ['counts'],
      extensions: {
        ...{ code: 'INTERNAL_SERVER_ERROR', correlationId: id },
        message: { en: message, zh: `服务器出错了，原因见服务器日志，编号 ${id}。` },
      },
    },
  ]);
  expect(app.logLines).toContainEqual(
    expect.objectContaining({ requestId: id, err: expect.objectContaining({ message: 'password is hunter2' }) }),
  );
});

test('an error that the user can act on keeps its message, in both languages, and code', async () => {
  const words = { en: 'The database does not answer; is it running?', zh: '数据库没有回应，它在运行吗？' };
  const failure = new StoreError('STORE_UNAVAILABLE', words, { secret: 1 });
  const app = await startSampleApp({ wrapStore: withFailingCount(failure) });
  const { errors } = await app.ask('{ counts { plans } }');
  await app.close();
  expect(errors).toEqual([
    expect.objectContaining({ message: words.en, extensions: { code: 'STORE_UNAVAILABLE', message: words } }),
  ]);
});

test('what GraphQL says of a faulty query passes', async () => {
  const app = await startSampleApp();
  const invalid = await app.ask('{ plans { colour } }');
  const malformed = await app.ask('{ plans ');
  const missing = await app.ask('query ($id: ID!) { plan(id: $id) { id } }');
  await app.close();
  expect(invalid).toMatchObject({
    status: 400,
    errors: [
      { message: 'Cannot query field "colour" on type "Plan".', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ],
  });
  expect(malformed).toMatchObject({ status: 400, errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] });
  expect(missing).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
});
