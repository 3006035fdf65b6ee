import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { SECTIONS } from '../../src/scenario/sections.ts';
import { type Desk, test } from '../support/desk.ts';
import { FORMS, SENTENCES } from '../support/label-forms.ts';

const TEN = [
  ...['heading ##', 'underlined ===', 'bold with the colon within', 'letter and colon'],
  ...['letter and dash', 'numbered line', 'square brackets', 'a time behind', 'one paragraph'],
  'a table',
];

const time = (seconds: number) => `00:00:${String(seconds).padStart(2, '0')}.000`;

const VTT = `WEBVTT\n\n${SECTIONS.map((name, at) => {
  const said = `<v Me>${name.charAt(0).toUpperCase()}${name.slice(1)}: ${SENTENCES[name]}`;
  return `${time(at * 10)} --> ${time(at * 10 + 8)}\n${said}\n`;
}).join('\n')}`;

async function ratingsOf(desk: Desk, name: string, text: string, flags: string[] = []) {
  const file = desk.write(name, text);
  const { code, stdout, stderr } = await desk.run(['review', file, '--json', ...flags]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { sections, reading, ...document } = JSON.parse(stdout);
  const ratings = sections.map(({ section, rating }: Record<string, string>) => [section, rating]);
  return { ratings, reading, document };
}

describe('the same sentences are rated the same', () => {
  test('in ten forms of labels and as a transcript', async ({ desk }) => {
    const first = await ratingsOf(desk, 'first.md', FORMS['heading ##'] ?? '');
    expect(first.ratings.map(([section]: string[]) => section)).toEqual([...SECTIONS]);
    for (const [at, form] of TEN.entries()) {
      const { ratings, reading } = await ratingsOf(desk, `${at}.md`, FORMS[form] ?? '');
      expect({ form, ratings, reading }).toEqual({ form, ...first, document: undefined });
    }
    const spoken = await ratingsOf(desk, 'take.vtt', VTT);
    expect(spoken.ratings).toEqual(first.ratings);
    // Five captions of 8 s, without the time the labels take.
    expect(spoken.document['spokenSeconds']).toBeGreaterThan(30);
    expect(spoken.document['spokenSeconds']).toBeLessThan(40);
    expect(spoken.document['transcript']).toMatchObject({ speaker: 'Me', sentences: 'as written' });
  }, 60_000);
});

describe('a transcript', () => {
  const TWO = VTT.replace('<v Me>', '<v Ann>');

  test('of several speakers needs a name', async ({ desk }) => {
    const file = desk.write('two.vtt', TWO);
    const { code, stdout, stderr } = await desk.run(['review', file]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/Me \(\d+ words\), Ann \(\d+ words\)/);
    expect(stderr).toContain('--speaker "Me"');
    expect(await desk.run(['review', file, '--speaker', 'me'])).toMatchObject({ code: 0 });
    expect(await desk.run(['review', file, '--speaker', 'Bob'])).toMatchObject({ code: 2 });
  });

  test('from standard input, with --answers too', async ({ desk }) => {
    const args = ['rehearse', 'forty-milliseconds', '--answers', '-'];
    const { code, stdout } = await desk.run(args, { input: VTT });
    expect(code).toBe(0);
    expect(stdout).toMatch(/── Situation ─.*\n.* to say: .*\n\n {2}Our nightly import failed/);
  });

  test.for([
    ['bad.srt', '1\n00:00:01,000 --> xx\nHi\n', '2:1'],
    ['bad.json', '{"segments": [\n{"text": 1}]}', '1:2'],
    ['cut.json', '{"segments": [', '1:14'],
    ['deep.json', '['.repeat(100_000), '1:'],
    ['empty.vtt', 'WEBVTT\n', '1:1'],
  ] as const)('%s that does not hold: exit 3, and where', async ([name, text, place], { desk }) => {
    const { code, stdout, stderr } = await desk.run(['review', desk.write(name, text)]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(`${name}:${place}`);
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

describe('rules that are off', () => {
  const answer = FORMS['colon']?.replace(
    'Failed runs went',
    'Everyone was happy, and failed runs went',
  );
  const rulesIn = async (desk: Desk, flags: string[] = [], env = {}) => {
    const run = await desk.run(['review', '-', '--json', ...flags], { input: answer ?? '', env });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    return JSON.parse(run.stdout).findings.map(({ rule }: { rule: string }) => rule);
  };

  test('are not looked for until they are on again', async ({ desk }) => {
    const env = { XDG_CONFIG_HOME: join(desk.home, 'cfg') };
    const [rule = ''] = await rulesIn(desk, [], env);
    const off = await desk.run(['rules', 'off', rule], { env });
    expect(off).toMatchObject({ code: 0, stderr: '' });
    const file = join(env.XDG_CONFIG_HOME, 'star-coach', 'config.yaml');
    expect(off.stdout.replaceAll(/\s+/g, '')).toContain(file);
    expect(readFileSync(file, 'utf8')).toContain(rule);
    expect(await rulesIn(desk, [], env)).not.toContain(rule);
    expect((await desk.run(['rules'], { env })).stdout).toMatch(
      new RegExp(`^${rule}  .*; off$`, 'm'),
    );
    expect((await desk.run(['rules', 'on', rule], { env })).code).toBe(0);
    expect(await rulesIn(desk, [], env)).toContain(rule);
  });

  test('--ignore leaves one out this time', async ({ desk }) => {
    const [rule = ''] = await rulesIn(desk);
    expect(await rulesIn(desk, ['--ignore', rule])).not.toContain(rule);
    const run = await desk.run(['review', '-', '--ignore', 'no-such'], { input: answer ?? '' });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(await desk.run(['rules', 'off', 'no-such'])).toMatchObject({ code: 2, stdout: '' });
  });

  test('a config file that does not hold: exit 3, and where', async ({ desk }) => {
    const env = { XDG_CONFIG_HOME: join(desk.home, 'cfg') };
    mkdirSync(join(env.XDG_CONFIG_HOME, 'star-coach'), { recursive: true });
    writeFileSync(join(env.XDG_CONFIG_HOME, 'star-coach', 'config.yaml'), 'rules_of: []\n');
    const { code, stderr } = await desk.run(['review', '-'], { input: answer ?? '', env });
    expect(code).toBe(3);
    expect(stderr).toContain('config.yaml:1:1');
    expect(stderr).toContain('rules_off');
  });
});
