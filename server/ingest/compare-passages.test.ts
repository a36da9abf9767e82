import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClauseId } from '../domain/ids.ts';
import type { Strength } from '../domain/modality.ts';
import type { TextRange } from '../domain/text-range.ts';
import { comparePassages, pairPassages } from './compare-passages.ts';

function write(text: string, strength: Strength | null = null) {
  return { id: text as ClauseId, text, strength };
}

const cut = (text: string, ranges: readonly TextRange[]) => ranges.map(({ start, end }) => text.slice(start, end));

test('what was dropped, added, counted and made firmer', () => {
  const upper = write('探索建设冷链物流骨干基地，完善监管。', 'exploratory');
  const lower = write('建设冷链物流骨干基地3个。', 'active');
  const pair = comparePassages(upper, lower, null);
  expect(cut(upper.text, pair.dropped)).toEqual(['探索', '，完善监管。']);
  expect(cut(lower.text, pair.added)).toEqual(['3个。']);
  expect(cut(lower.text, pair.addedFigures)).toEqual(['3个']);
  expect([pair.relation, pair.firmness]).toEqual(['quantified', 'hardened']);
  expect(comparePassages(lower, upper, null).firmness).toBe('softened');
});

test('two linked clauses are as the linker left them', () => {
  const linked = { relation: 'related', aligned: [] } as const;
  expect(comparePassages(write('发展会展。'), write('发展会展。'), linked)).toMatchObject({
    ...linked,
    added: [{ start: 0, end: 5 }],
    dropped: [{ start: 0, end: 5 }],
  });
});

test('clauses that share most wording are paired first, each once; those that share hardly any are left', () => {
  const uppers = ['支持建设跨境电商综合试验区。', '做强会展经济。', '发展冷链物流。'].map((text) => write(text));
  const lowers = ['大力发展冷链物流产业。', '建设跨境电商综合试验区。', '发展冷链物流。'].map((text) => write(text));
  const pairs = pairPassages(uppers, lowers);
  expect(pairs.map(({ upper, lower }) => [uppers.indexOf(upper), lowers.indexOf(lower)])).toEqual([
    [0, 1],
    [2, 2],
  ]);
});

const wording = fc.string({ unit: fc.constantFrom(...'建设冷链物流基地，。、3个'), maxLength: 30 });

test('shared and other wording make up each text but for marks, and do not overlap', () => {
  fc.assert(
    fc.property(wording, wording, (upper, lower) => {
      const { aligned, added, dropped } = comparePassages(write(upper), write(lower), null);
      const sides = [
        [upper, [...aligned.map((span) => span.upper), ...dropped]],
        [lower, [...aligned.map((span) => span.lower), ...added]],
      ] as const;
      for (const [text, ranges] of sides) {
        const sorted = ranges.toSorted((a, b) => a.start - b.start);
        const covered = cut(text, sorted).join('');
        expect(covered.replace(/\P{L}/gu, '')).toBe(text.replace(/\P{L}/gu, ''));
        expect(sorted.every(({ start }, i) => start >= (sorted[i - 1]?.end ?? 0))).toBe(true);
      }
    }),
  );
});
