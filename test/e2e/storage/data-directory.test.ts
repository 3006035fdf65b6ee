import { beforeAll, describe, expect, test } from 'vitest';
import { bundledChild, runChild } from '../../support/child.ts';

// Where home is gets known once a process, so each of these has one of its own.
describe.runIf(process.platform === 'linux')(
  'on Linux, unless it is told, everything is kept in',
  () => {
    let code = '';
    beforeAll(async () => {
      code = await bundledChild('data-directory');
    });
    const directory = async (env: NodeJS.ProcessEnv, uid?: number) => {
      const { stdout, stderr } = await runChild(code, {
        env,
        ...(uid === undefined ? {} : { uid }),
      });
      expect(stderr).toBe('');
      return JSON.parse(stdout);
    };

    test.each([
      [
        'the state folder of the home directory',
        { HOME: '/home/me' },
        '/home/me/.local/state/star-coach',
      ],
      [
        'the state folder that XDG_STATE_HOME names',
        { HOME: '/home/me', XDG_STATE_HOME: '/state' },
        '/state/star-coach',
      ],
      [
        'the state folder, when STAR_COACH_HOME is empty',
        { HOME: '/home/me', STAR_COACH_HOME: '' },
        '/home/me/.local/state/star-coach',
      ],
      ['nothing, when HOME is empty', { HOME: '' }, null],
      [
        'nothing, when XDG_STATE_HOME is no absolute path',
        { HOME: '/home/me', XDG_STATE_HOME: 'x' },
        null,
      ],
    ])('%s', async (_, env, expected) => {
      expect(await directory(env)).toBe(expected);
    });

    test.runIf(process.getuid?.() === 0)('nothing, when nobody knows a home', async () => {
      expect(await directory({}, 54_321)).toBeNull();
    });
  },
);
