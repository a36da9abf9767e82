import { expect } from 'vitest';
import type { MethodCases } from './case.ts';

export const close: MethodCases = {
  empty: {
    'a closed store answers with an error that says so': async (store) => {
      await store.close();
      await expect(store.count()).rejects.toThrow(
        expect.objectContaining({ name: 'StoreError', code: 'STORE_UNAVAILABLE' }),
      );
    },
    'closing twice does no harm': async (store) => {
      await store.close();
      await store.close();
    },
  },
};
