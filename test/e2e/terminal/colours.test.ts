import { beforeAll, describe, expect, test } from 'vitest';
import { bundledChild, runChild } from '../../support/child.ts';

// What colours there are gets known once a process, so each of these has one of its own.
describe('colours, outside a terminal, are', () => {
  const BARE = ['x', 'y'];
  const COLOURED = ['\u001b[1mx\u001b[22m', '\u001b[33my\u001b[39m'];

  let code = '';
  beforeAll(async () => {
    code = await bundledChild('look');
  });

  test.each<[string, NodeJS.ProcessEnv, string[], string[]]>([
    ['off', {}, [], BARE],
    ['on with FORCE_COLOR', { FORCE_COLOR: '1' }, [], COLOURED],
    ['off with FORCE_COLOR=0', { FORCE_COLOR: '0' }, [], BARE],
    ['off with NO_COLOR, whatever else', { FORCE_COLOR: '1', NO_COLOR: '1' }, [], BARE],
    ['on when NO_COLOR is empty', { FORCE_COLOR: '1', NO_COLOR: '' }, [], COLOURED],
    ['off with TERM=dumb', { FORCE_COLOR: '1', TERM: 'dumb' }, [], BARE],
    ['off with --plain', { FORCE_COLOR: '1' }, ['--plain'], BARE],
  ])('%s', async (_, env, args, expected) => {
    const { stdout, stderr } = await runChild(code, { env, args });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(expected);
  });
});
