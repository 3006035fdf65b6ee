import { describe, expect, test } from 'vitest';
import { createGuard } from '../../src/terminal/guard.ts';

const ENDS = [
  'SIGINT',
  'SIGTERM',
  'SIGHUP',
  'SIGQUIT',
  'exit',
  'uncaughtExceptionMonitor',
] as const;
const listeners = () => ENDS.map((name) => process.listenerCount(name));

describe('a guard', () => {
  test('watches the process only while something is held', () => {
    const before = listeners();
    const watching = before.map((count) => count + 1);
    const guard = createGuard(process);
    expect(listeners()).toEqual(before);
    const one = guard.hold(() => {});
    const other = guard.hold(() => {});
    expect(listeners()).toEqual(watching);
    one();
    one();
    expect(listeners()).toEqual(watching);
    other();
    expect(listeners()).toEqual(before);
    guard.hold(() => {})();
    expect(listeners()).toEqual(before);
  });

  test('is through before whoever ends the process for good', () => {
    const release = createGuard(process).hold(() => {});
    const last = () => {};
    process.on('exit', last);
    const later = createGuard(process).hold(() => {});
    expect(process.listeners('exit').at(-1)).toBe(last);
    process.off('exit', last);
    later();
    release();
  });

  test('does not restore what is released', () => {
    let restored = 0;
    const release = createGuard(process).hold(() => {
      restored += 1;
    });
    release();
    expect(restored).toBe(0);
  });
});
