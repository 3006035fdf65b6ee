import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keyHint, MENU_KEYS, menuHint, NEW_LINE, TAKE_KEYS } from '../../src/terminal/key-table.ts';
import { key } from '../../src/terminal/keys/key.ts';
import { takeActions } from '../../src/terminal/take/keys.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The key a binding names. */
function pressed(bound: string) {
  const isCtrl = bound.startsWith('C-');
  return key(isCtrl ? bound.slice(2) : bound, { ctrl: isCtrl });
}

describe('the table of keys', () => {
  test('is the one in the README, row by row', () => {
    const rows = [NEW_LINE, ...Object.values(TAKE_KEYS)].map(
      ({ name, does }) => `| ${name} | ${does} |`,
    );
    const [, table = ''] = README.split('| key | does |\n| --- | --- |\n');
    expect(table.slice(0, table.indexOf('\n\n')).split('\n')).toEqual(rows);
  });

  test.each(
    Object.entries(TAKE_KEYS).flatMap(([control, { bindings }]) =>
      bindings.map((bound) => [bound, control] as const),
    ),
  )('%s is %s in a take, however it is answered', (bound, control) => {
    expect(takeActions([pressed(bound)], 'typed')).toEqual([{ kind: control }]);
    expect(takeActions([pressed(bound)], 'aloud')).toEqual([{ kind: control }]);
  });

  test('names nothing twice', () => {
    const bindings = [NEW_LINE, ...Object.values(TAKE_KEYS)].flatMap((each) => each.bindings);
    expect(new Set<string>(bindings).size).toBe(bindings.length);
  });

  test('says what is at hand in a last row and in a menu', () => {
    expect(keyHint(TAKE_KEYS.leave)).toBe('Ctrl+C save and quit');
    expect(keyHint(TAKE_KEYS.leave, true)).toBe('^C quit');
    expect(menuHint('choose', null)).toBe('(arrows, Enter)');
    expect(menuHint('choose', 'back')).toBe('(arrows, Enter, Esc back)');
    expect(menuHint('search', 'leaves')).toBe('(type to search, arrows, Enter, Esc leaves)');
    expect(menuHint('tick', 'back')).toBe('(Space ticks, Enter goes on, Esc back)');
    expect(Object.values(MENU_KEYS).flatMap(({ bindings }) => bindings)).not.toContain('C-d');
  });
});
