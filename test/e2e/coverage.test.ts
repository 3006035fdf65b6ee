import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { test } from '../support/desk.ts';
import { toldAnswer } from '../support/own-story.ts';

describe('coverage', () => {
  test.for([80, 40, 120])('fits in %i columns', async (columns, { desk }) => {
    desk.write('answer.md', `# The missing hour\n\n${toldAnswer()}`);
    const made = await desk.run([
      ...['new', '--from', 'answer.md', '--lp', 'dive-deep', '--question', 'What was missing?'],
    ]);
    expect(made.code, made.stderr).toBe(0);
    const terminal = desk.open(['coverage'], { columns, rows: 60 });
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(terminal.cutLines()).toEqual([]);
    const text = terminal.scrollback().join('\n');
    expect(text).toContain('The missing hour');
    expect(text).toMatch(/█ .*Dive Deep/);
    expect(text).toContain('15 gaps');
  });

  test('without stories of one’s own says how to begin', async ({ desk }) => {
    const { stdout, code } = await desk.run(['coverage', '--lp', 'ownership']);
    expect(code).toBe(0);
    expect(stdout).toContain('star-coach new --lp ownership');
    const within = await desk.run(['stories', 'coverage', '--lp', 'ownership']);
    expect(within).toMatchObject({ code, stdout, stderr: '' });
  });

  test('--json is one document, whose gaps shrink as stories are told', async ({ desk }) => {
    const gaps = async () => {
      const { stdout } = await desk.run(['coverage', '--json', '--lp', 'dive', '--lp', 'think']);
      return JSON.parse(stdout).gaps;
    };
    expect(await gaps()).toEqual(['think-big', 'dive-deep']);
    desk.write('answer.md', toldAnswer());
    const out = join(desk.home, '.config', 'star-coach', 'scenarios', 'hour.yaml');
    const options = ['--lp', 'dive-deep', '--question', 'What?', '--title', 'Hour', '--out', out];
    expect((await desk.run(['new', '--from', 'answer.md', ...options])).code).toBe(0);
    expect(await gaps()).toEqual(['think-big']);
  });
});
