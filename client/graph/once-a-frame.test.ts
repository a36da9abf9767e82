import { afterEach, expect, test, vi } from 'vitest';
import { onceAFrame } from './once-a-frame.ts';

afterEach(() => vi.unstubAllGlobals());

function stubFrames() {
  const waiting = new Map<number, () => void>();
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => {
    waiting.set(waiting.size + 1, work);
    return waiting.size;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => waiting.delete(id));
  return () => {
    const due = [...waiting.values()];
    waiting.clear();
    for (const work of due) work();
  };
}

test('what is asked for many times in a frame is done once', () => {
  const nextFrame = stubFrames();
  const work = vi.fn();
  const { ask } = onceAFrame(work);
  for (let i = 0; i < 5; i += 1) ask();
  expect(work).not.toHaveBeenCalled();
  nextFrame();
  nextFrame();
  expect(work).toHaveBeenCalledTimes(1);
  ask();
  nextFrame();
  expect(work).toHaveBeenCalledTimes(2);
});

test('what is cancelled is not done', () => {
  const nextFrame = stubFrames();
  const work = vi.fn();
  const { ask, cancel } = onceAFrame(work);
  ask();
  cancel();
  nextFrame();
  expect(work).not.toHaveBeenCalled();
});
