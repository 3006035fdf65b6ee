import { describe, expect, test } from 'vitest';
import { readSince } from '../../../src/commands/arguments/since.ts';
import { EXIT } from '../../../src/errors.ts';

const TODAY = '2026-03-01';

describe('--since', () => {
  test.each([
    ['2026-01-31', '2026-01-31'],
    ['2030-01-01', '2030-01-01'],
    ['today', '2026-03-01'],
    ['Yesterday', '2026-02-28'],
    ['1d', '2026-03-01'],
    ['30d', '2026-01-31'],
    ['2w', '2026-02-16'],
    [' 2024-02-29 ', '2024-02-29'],
  ])('%s is from %s on', (text, day) => {
    expect(readSince('--since', text, TODAY)).toBe(day);
  });

  test.each([
    '',
    '30',
    'd',
    '0d',
    '-3d',
    '3m',
    '2026-02-29',
    '2026-2-1',
    '2026-13-01',
    '1 Nov',
    '99999w',
  ])('not %j', (text) => {
    expect(() => readSince('--since', text, TODAY)).toThrow(
      expect.objectContaining({
        exitCode: EXIT.usage,
        message: `--since expects a date such as 2026-03-01, or how far back such as 30d or 4w, found "${text}"`,
      }),
    );
  });
});
