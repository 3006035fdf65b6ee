import type { ChildProcess } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundledChild, runChild } from '../../support/child.ts';

// The child holds three restores, one of which fails, and a fourth that it takes back.
describe.runIf(process.platform !== 'win32')('everything held is restored, the last first,', () => {
  let code = '';
  beforeAll(async () => {
    code = await bundledChild('guard');
  });
  const restored = ['last', 'first'];
  const lines = (stdout: string) => stdout.split('\n').filter((line) => line !== 'ready' && line);

  test('not on what is typed at the program that has the terminal meanwhile', async () => {
    const onReady = (child: ChildProcess) => {
      child.kill('SIGINT');
      child.kill('SIGQUIT');
      setTimeout(() => child.kill('SIGTERM'), 200);
    };
    const end = await runChild(code, { args: ['lent'], onReady });
    expect(lines(end.stdout)).toEqual(['last', 'first: SIGTERM']);
    expect(end).toMatchObject({ code: null, signal: 'SIGTERM', stderr: '' });
  });

  test('nor on what was typed at it just before its end', async () => {
    const onReady = (child: ChildProcess) => child.kill('SIGTERM');
    const end = await runChild(code, { args: ['just-back'], onReady });
    expect(lines(end.stdout)).toEqual(['last', 'first: SIGTERM']);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)(
    'on %s, which they are told, and of which the process then dies',
    async (name) => {
      const end = await runChild(code, { onReady: (child) => child.kill(name) });
      expect(lines(end.stdout)).toEqual(['last', `first: ${name}`]);
      expect(end).toMatchObject({ code: null, signal: name, stderr: '' });
    },
  );

  test('when the process exits', async () => {
    const end = await runChild(code, { args: ['exit'] });
    expect(lines(end.stdout)).toEqual(restored);
    expect(end.code).toBe(5);
  });

  test.each(['throw', 'reject'])('when something goes wrong: %s', async (ending) => {
    const end = await runChild(code, { args: [ending] });
    expect(lines(end.stdout)).toEqual(restored);
    expect(end.code).toBe(1);
    expect(end.stderr).toContain('on purpose');
  });
});
