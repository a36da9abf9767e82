import { expect, test } from 'vitest';
import { readSavedAddress, toSavedAddress } from './saved-address.ts';

test('an address is kept without language and colours, and comes back', () => {
  const kept = toSavedAddress({ pathname: '/overlaps', search: '?lang=en&row=%E9%87%91%E8%9E%8D&theme=dark' });
  expect(kept).toBe('/overlaps?row=%E9%87%91%E8%9E%8D');
  expect(readSavedAddress(kept)).toBe(kept);
  expect(toSavedAddress({ pathname: '/review', search: '?theme=dark' })).toBe('/review');
});

test.each(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', 'javascript:alert(1)', ''])(
  '%s leads nowhere',
  (state) => {
    expect(readSavedAddress(state)).toBeNull();
  },
);
