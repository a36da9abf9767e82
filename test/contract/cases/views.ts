import { expect } from 'vitest';
import type { SavedView } from '../../../server/store/saved-view.ts';
import type { MethodCases } from './case.ts';

const view: SavedView = { name: '甲', state: 'plan=a&depth=2', by: 'Ada', at: '2032-02-03T04:05:06Z' };

export const listViews: MethodCases = {
  empty: {
    'an empty store has none': async (store) => {
      expect(await store.listViews()).toEqual([]);
    },
  },
};

export const saveView: MethodCases = {
  empty: {
    'views come by name, one a name': async (store) => {
      await store.saveView({ ...view, name: '乙' });
      await store.saveView(view);
      await store.saveView({ ...view, state: 'plan=b', by: 'Bo' });
      expect(await store.listViews()).toEqual([
        { ...view, name: '乙' },
        { ...view, state: 'plan=b', by: 'Bo' },
      ]);
    },
  },
};

export const deleteView: MethodCases = {
  empty: {
    'it goes, and others stay': async (store) => {
      await store.saveView(view);
      await store.saveView({ ...view, name: '乙' });
      await store.deleteView('甲');
      expect(await store.listViews()).toEqual([{ ...view, name: '乙' }]);
    },
    'an unknown one cannot': async (store) => {
      await expect(store.deleteView('甲')).rejects.toThrow(
        expect.objectContaining({ name: 'NotFoundError', code: 'NOT_FOUND' }),
      );
    },
  },
};
