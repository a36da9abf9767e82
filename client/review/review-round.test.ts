import { expect, test } from 'vitest';
import {
  appendLinks,
  countProgress,
  decide,
  emptyRound,
  lookAt,
  move,
  type ReviewRound,
  undo,
} from './review-round.ts';

interface Link {
  readonly id: string;
  readonly verdict: 'PROPOSED' | 'ACCEPTED';
}

const proposed = (id: string): Link => ({ id, verdict: 'PROPOSED' });
const start: ReviewRound<Link> = appendLinks(emptyRound, ['a', 'b', 'c'].map(proposed));
const current = (round: ReviewRound<Link>) => round.links[round.position]?.id;

test('a decision goes on to the next link, undo back to it', () => {
  const decided = decide(decide(start, 'ACCEPTED'), 'REJECTED');
  expect(current(decided)).toBe('c');
  const undone = undo(decided);
  expect(current(undone)).toBe('b');
  expect(undone.decisions).toEqual([{ id: 'a', verdict: 'ACCEPTED' }]);
  expect(current(undo(undone))).toBe('a');
  expect(undo(undo(undone)).decisions).toEqual([]);
});

test('who goes back and decides otherwise has decided once', () => {
  const again = decide(move(decide(start, 'ACCEPTED'), -1), 'UNSURE');
  expect(again.decisions).toEqual([{ id: 'a', verdict: 'UNSURE' }]);
});

test('after the last link there is none, and nothing to decide', () => {
  const end = move(start, 9);
  expect(current(end)).toBeUndefined();
  expect(decide(end, 'ACCEPTED')).toBe(end);
  expect(current(move(end, -1))).toBe('c');
});

test('a page that brings what is there already brings what is new', () => {
  expect(appendLinks(start, ['c', 'd'].map(proposed)).links.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

test('a link is looked at where it stands, or before the current one', () => {
  expect(lookAt(start, proposed('c')).position).toBe(2);
  const inserted = lookAt(move(start, 1), proposed('x'));
  expect([current(inserted), inserted.links.length]).toEqual(['x', 4]);
});

test('progress counts what was decided since, and what a link was before', () => {
  const before = { proposed: 3, accepted: 1, rejected: 0, unsure: 0 };
  expect(countProgress(before, decide(start, 'REJECTED'))).toEqual({ ...before, proposed: 2, rejected: 1 });
  const judged = appendLinks<Link>(emptyRound, [{ id: 'x', verdict: 'ACCEPTED' }]);
  expect(countProgress(before, decide(judged, 'UNSURE'))).toEqual({ ...before, accepted: 0, unsure: 1 });
});
