import { expect } from 'vitest';
import type { Cases } from './case.ts';

export const close: Cases = {
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
};
