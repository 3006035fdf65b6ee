import { existsSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { type Desk, test } from '../support/desk.ts';
import { ANSWERS, ownScreen } from '../support/rehearsing.ts';

const TARGET = ['rehearse', 'forty-milliseconds'];
const SECTIONS = Object.entries(ANSWERS) as [keyof typeof ANSWERS, string][];

const LABELLED = SECTIONS.map(([section, answer]) => `## ${section}\n\n${answer}\n`).join('\n');

describe('rehearse --answers compares without asking', () => {
  test.for([
    ['headings', LABELLED],
    ['labels in bold', SECTIONS.map(([name, text]) => `**${name}:** ${text}`).join('\n\n')],
    ['letters', SECTIONS.map(([name, text]) => `${name[0]}: ${text}`).join('\n')],
    ['CR LF and a byte order mark', `\ufeff${LABELLED.replaceAll('\n', '\r\n')}`],
  ] as const)('a labelled file: %s', async ([, content], { desk }) => {
    const { code, stdout, stderr } = await desk.run([
      ...[...TARGET, '--answers', desk.write('answer.md', content)],
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const [section] of SECTIONS) {
      expect(stdout).toContain(`── ${section} ─`);
      expect(stdout).toMatch(ownScreen(section));
    }
    expect(stdout).toContain('One thing');
    expect(stdout).not.toMatch(/typed in|Follow-up|Key phrases/);
    const retold = await desk.run([...TARGET, '--retell', '--answers', 'answer.md']);
    expect(retold).toMatchObject({ code: 0, stderr: '' });
    expect(retold.stdout.match(/Key phrases {2}[1-9] of \d/g)).toHaveLength(5);
  });

  test('"-" reads standard input', async ({ desk }) => {
    const path = desk.write('answer.md', LABELLED);
    const file = await desk.run([...TARGET, '--answers', path]);
    const piped = await desk.run([...TARGET, '--answers', '-'], { input: LABELLED });
    expect(piped.stdout.replace(/.*--answers.*\n/g, '')).toBe(
      file.stdout.replace(/.*--answers.*\n/g, ''),
    );
    expect(piped).toMatchObject({ code: 0, stderr: '' });
  });

  test('a file without labels is one answer', async ({ desk }) => {
    const path = desk.write('answer.txt', Object.values(ANSWERS).join(' '));
    const { code, stdout } = await desk.run([...TARGET, '--answers', path]);
    expect(code).toBe(0);
    expect(stdout).toContain('to say');
    expect(stdout).not.toContain('"never retried"');
    const retold = await desk.run([...TARGET, '--retell', '--answers', path]);
    expect(retold.stdout).toContain('"never retried"');
  });

  test('a file without labels is the section, when there is only one', async ({ desk }) => {
    const path = desk.write('answer.txt', ANSWERS.Action);
    const args = [...TARGET, '--section', 'action', '--answers', path];
    const { code, stdout } = await desk.run(args);
    expect(code).toBe(0);
    expect(stdout).toMatch(ownScreen('Action'));
  });

  test('sections that are missing are named', async ({ desk }) => {
    const path = desk.write('answer.md', `Situation: ${ANSWERS.Situation}`);
    const { code, stdout } = await desk.run([...TARGET, '--answers', path]);
    expect(code).toBe(0);
    expect(stdout.match(/skipped/g)).toHaveLength(4);
  });
});

describe('rehearse --answers --keep is remembered like a typed answer', () => {
  const documentOf = async (desk: Desk, ...command: string[]) =>
    JSON.parse((await desk.run([...command, '--json'])).stdout);

  test('in history, today and stats, as the summary said', async ({ desk }) => {
    const path = desk.write('answer.md', LABELLED);
    const before = await desk.run([...TARGET, '--answers', path, '--json']);
    expect(before).toMatchObject({ code: 0, stderr: '' });
    const document = JSON.parse(before.stdout);
    expect(document).toMatchObject({ version: 1, scenario: 'forty-milliseconds', session: null });
    expect((await documentOf(desk, 'history')).sessions).toEqual([]);

    const { code, stdout, stderr } = await desk.run([...TARGET, '--answers', path, '--keep']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Come back');

    const { sessions } = await documentOf(desk, 'history');
    expect(sessions).toMatchObject([
      {
        ...{ clock: 'none', complete: true, reading: document.reading },
        scenario: { id: 'forty-milliseconds' },
        taken: document.sections.map(
          ({ section, rating }: { section: string; rating: string }) => ({
            ...{ section, rating },
          }),
        ),
      },
    ]);
    const { session } = await documentOf(desk, 'history', 'last');
    expect(session).toMatchObject({ setupShare: document.setupShare, fix: document.fix });
    expect(session.takes.map(({ text }: { text: string }) => text)).toEqual(Object.values(ANSWERS));
    expect((await desk.run(['history', 'last'])).stdout).toContain('SDE 2, written');
    expect((await documentOf(desk, 'stats')).takes).toBe(5);
    const { weakest } = await documentOf(desk, 'today');
    const [{ story }] = sessions;
    expect(story.title).toContain('I noticed that some webhooks');
    expect(weakest.map(({ card }: { card: string }) => card)).toContain(
      `${story.id}/section/action`,
    );
  });

  test('--no-save and --keep together: exit 2, and nothing is kept', async ({ desk }) => {
    const path = desk.write('answer.md', LABELLED);
    const { code, stdout, stderr } = await desk.run([
      ...[...TARGET, '--answers', path, '--keep', '--no-save'],
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--keep records the answer and --no-save keeps nothing');
    expect(existsSync(desk.data)).toBe(false);
  });
});

describe('an answer file that does not hold: exit 3, and where', () => {
  const cases: [string, string | Uint8Array, string][] = [
    ['empty', '', '1:1: '],
    ['only blank lines', '\n \n\t\n', '1:1: '],
    ['not UTF-8', Uint8Array.of(...Buffer.from('S: one\nT: tw'), 0xe9, 0x0a), '2:6: '],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x53, 0x00), '1:1: '],
    ['too large', 'x'.repeat(300_000), '1:1: '],
  ];

  test.for(cases)('%s', async ([, content, where], { desk }) => {
    const path = desk.write('answer.md', content);
    const { code, stdout, stderr } = await desk.run([...TARGET, '--answers', path]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(`${path}:${where}`);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  test.for(cases.slice(0, 3))('%s, from standard input', async ([, input, where], { desk }) => {
    const { code, stdout, stderr } = await desk.run([...TARGET, '--answers', '-'], { input });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(`standard input:${where}`);
  });

  test('a folder', async ({ desk }) => {
    const { code, stdout, stderr } = await desk.run([...TARGET, '--answers', desk.home]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(`${desk.home}:1:1: this is a folder`);
  });
});

test('an answer file that is not there: exit 2', async ({ desk }) => {
  const { code, stdout, stderr } = await desk.run([...TARGET, '--answers', 'nowhere.md']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('no such file: nowhere.md');
});
