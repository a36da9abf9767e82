import { Client, cacheExchange, fetchExchange } from 'urql';
import { getEditorAccess, toEditorHeaders } from './editor-access.ts';
import { renewAnswers } from './renew-answers.ts';

/**
 * The one connection to the server, which also serves this page. Answers are kept until the page is left. Subscriptions
 * come as server-sent events over the same address.
 */
export const apiClient = new Client({
  url: '/graphql',
  exchanges: [renewAnswers, cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetchSubscriptions: true,
  fetchOptions: () => ({ headers: toEditorHeaders(getEditorAccess()) }),
});
