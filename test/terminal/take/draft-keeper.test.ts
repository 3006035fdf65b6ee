import { describe, expect, it, test, vi } from 'vitest';
import type { TakeProgress } from '../../../src/prompter.ts';
import { createDraftKeeper } from '../../../src/terminal/take/draft-keeper.ts';

const START = { text: '', activeMs: 0, hintsUsed: 0 };

/** When a draft is saved, if progress is offered once a second. */
function savedAt(progressAt: (second: number) => TakeProgress, seconds: number): number[] {
  const save = vi.fn(() => undefined);
  const keeper = createDraftKeeper(save, { progress: START, now: 0 });
  const saved: number[] = [];
  for (let second = 1; second <= seconds; second += 1) {
    const before = save.mock.calls.length;
    keeper.offer(progressAt(second), second * 1000);
    if (save.mock.calls.length > before) saved.push(second);
  }
  return saved;
}

describe('the draft keeper', () => {
  it.each<[string, (second: number) => TakeProgress, number[]]>([
    ['nothing when nothing changes', () => START, []],
    [
      'typed words every two seconds',
      (s) => ({ ...START, activeMs: s * 1000, text: 'x'.repeat(s) }),
      [2, 4, 6, 8, 10],
    ],
    ['the time alone every five', (s) => ({ ...START, activeMs: s * 1000 }), [5, 10]],
    ['a hint like words', (s) => ({ ...START, hintsUsed: s > 3 ? 1 : 0 }), [4]],
  ])('saves %s', (_, progressAt, saved) => {
    expect(savedAt(progressAt, 10)).toEqual(saved);
  });

  it('says what went wrong until a save works, trying again every two seconds', () => {
    const save = vi
      .fn<(progress: TakeProgress) => string | undefined>()
      .mockReturnValueOnce('disk full')
      .mockReturnValue(undefined);
    const keeper = createDraftKeeper(save, { progress: START, now: 0 });
    const typed = { ...START, text: 'x' };
    expect(keeper.offer(typed, 2000)).toBe('disk full');
    expect(keeper.offer(typed, 3000)).toBe('disk full');
    expect(keeper.offer(typed, 4000)).toBeUndefined();
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('flushes what is not saved yet, once', () => {
    const save = vi.fn(() => undefined);
    const keeper = createDraftKeeper(save, { progress: START, now: 0 });
    keeper.flush(START);
    keeper.flush({ ...START, text: 'x' });
    keeper.flush({ ...START, text: 'x' });
    expect(save.mock.calls).toEqual([[{ ...START, text: 'x' }]]);
  });
});

test('is kept as often as is asked for, its time alone too', () => {
  const saved: number[] = [];
  const keeper = createDraftKeeper(
    ({ activeMs }) => {
      saved.push(activeMs);
      return undefined;
    },
    { progress: START, now: 0, everyMs: 800 },
  );
  for (const now of [400, 1000, 1500, 2000]) keeper.offer({ ...START, activeMs: now }, now);
  expect(saved).toEqual([1000, 2000]);
});
