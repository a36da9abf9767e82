import { Client, cacheExchange, fetchExchange } from 'urql';

/** The one connection to the server, which also serves this page. Answers are kept until the page is left. */
export const apiClient = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
});
