import { expect, test } from 'vitest';
import { readPreferences, savePreferences } from './preferences.ts';

function createStorage(text: string | null) {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_key: string, value: string) => {
      kept = value;
    },
  };
}

test('at first the browser decides', () => {
  expect(readPreferences(createStorage(null), 'zh-CN')).toEqual({ language: 'zh', theme: 'auto', original: false });
  expect(readPreferences(createStorage(null), 'de-DE')).toEqual({ language: 'en', theme: 'auto', original: false });
});

test('what was chosen comes back', () => {
  const storage = createStorage(null);
  savePreferences(storage, { language: 'en', theme: 'dark', original: true });
  expect(readPreferences(storage, 'zh-CN')).toEqual({ language: 'en', theme: 'dark', original: true });
});

test.each(['{', '7', 'null', '{"language":"xx","theme":"dark"}'])('%s in the storage breaks nothing', (text) => {
  expect(readPreferences(createStorage(text), 'zh').language).toBe('zh');
});

test('a storage that refuses is no failure', () => {
  const storage = {
    getItem: () => {
      throw new Error('denied');
    },
    setItem: () => {
      throw new Error('denied');
    },
  };
  expect(() => savePreferences(storage, { language: 'zh', theme: 'auto', original: false })).not.toThrow();
  expect(readPreferences(storage, 'zh')).toEqual({ language: 'zh', theme: 'auto', original: false });
});
