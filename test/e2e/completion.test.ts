import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect } from 'vitest';
import { type Desk, starCoach, test } from '../support/desk.ts';
import { framed } from '../support/journal.ts';
import { KEYS } from '../support/keys.ts';
import { NODE } from '../support/program.ts';
import { takeRecord } from '../support/records.ts';
import { scenarioYaml } from '../support/scenario-yaml.ts';
import type { Terminal } from '../support/terminal.ts';

const BASH_COMPLETION = '/usr/share/bash-completion/bash_completion';

/** Takes away what stands in the line, in every shell. */
const EMPTY_LINE = '\u0015';

/** How each shell is started without anybody's settings, and made to read the script. */
const SHELLS = [
  {
    shell: 'bash',
    needs: ['/bin/bash', BASH_COMPLETION],
    start: ['/bin/bash', '--norc', '--noprofile', '-i'],
    read: `source ${BASH_COMPLETION}; source <(star-coach completion bash)`,
  },
  {
    shell: 'zsh',
    needs: ['/usr/bin/zsh'],
    start: ['/usr/bin/zsh', '-f', '-i'],
    read: 'autoload -Uz compinit; compinit -u; source <(star-coach completion zsh)',
  },
  {
    shell: 'fish',
    needs: ['/usr/bin/fish'],
    start: ['/usr/bin/fish', '--no-config', '-i'],
    read: 'star-coach completion fish | source',
  },
];

/** A shell in which `star-coach` is the built program. */
async function openShell({ start, read }: (typeof SHELLS)[number], desk: Desk): Promise<Terminal> {
  const bin = dirname(desk.write('star-coach', ''));
  const [node = NODE, program = ''] = starCoach();
  desk.write('star-coach', `#!/bin/sh\nexec '${node}' '${program}' "$@"\n`);
  await desk.runCommand(['chmod', '+x', join(bin, 'star-coach')]);
  const PATH = [bin, dirname(NODE), process.env['PATH']].join(delimiter);
  const terminal = desk.openCommand(start, { columns: 120, env: { PATH, PS1: 'ready> ' } });
  terminal.send(`${read}; echo is-read`, KEYS.enter);
  await terminal.waitFor(/^is-read/m);
  return terminal;
}

describe.for(SHELLS)('Tab in $shell', (each) => {
  const { needs } = each;
  test.skipIf(!needs.every((file) => existsSync(file)))(
    'completes a command, an id, an option, its value, and a story of one’s own',
    async ({ desk }) => {
      const terminal = await openShell(each, desk);
      const typed = async (line: string, completed: string) => {
        terminal.send(line, KEYS.tab);
        await terminal.waitFor(completed);
        terminal.send(EMPTY_LINE);
      };
      await typed('star-coach rehe', 'star-coach rehearse');
      await typed('star-coach study forty-mil', 'star-coach study forty-milliseconds');
      await typed('star-coach rehearse dive-deep --str', '--strict');
      await typed('star-coach quiz --lp dive', '--lp dive-deep');
      await typed('star-coach rehearse dive-deep --level sen', '--level senior');
      await typed('star-coach rehearse dive-deep --no-s', '--no-save');
      desk.write('my-answer.md', 'Situation: x');
      await typed('star-coach review my-an', 'star-coach review my-answer.md');
      terminal.send('exit', KEYS.enter);
      expect((await terminal.exit()).signal).toBeNull();
    },
  );
});

describe('star-coach completion', () => {
  test('prints a script for each shell, and says which there are', async ({ desk }) => {
    for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
      const { code, stdout } = await desk.run(['completion', shell]);
      expect({ code, names: /star-coach complete/.test(stdout) }).toEqual({
        code: 0,
        names: true,
      });
    }
    const { code, stderr } = await desk.run(['completion', 'tcsh']);
    expect(code).toBe(2);
    expect(stderr).toContain('Shells: bash, zsh, fish, powershell');
  });

  test('offers stories of one’s own, from the folders named in the line', async ({ desk }) => {
    const ask = (...words: string[]) => desk.run(['complete', '--', ...words]);
    expect((await ask('rehearse', 'x', '--story', '')).stdout).toBe(':4\n');
    mkdirSync(join(desk.home, 'mine'));
    mkdirSync(join(desk.home, 'kept'));
    desk.write('mine/one.yaml', scenarioYaml({ id: 'one', title: 'Story of a kangaroo' }));
    const story = { id: 'story-1', title: 'The queue\u001b[2J\tthat lied' };
    desk.write('kept/journal.jsonl', framed(takeRecord({ story, question: 'technical-depth' })));
    const folders = ['--scenarios', 'mine', '--data-dir', 'kept'];
    expect((await ask(...folders, 'stories', 'rename', '')).stdout.split('\n')).toEqual([
      'story-1\tThe queue\\x1b[2J\\tthat lied',
      'one\tStory of a kangaroo',
      ':4',
      '',
    ]);
    expect((await ask('rules', 'off', 'we-d')).stdout).toMatch(/^we-dilution\t.+\n:4\n$/);
  });
});
