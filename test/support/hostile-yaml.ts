import { edited, scenarioYaml } from './scenario-yaml.ts';

const clean = scenarioYaml();

function aliasBomb(): string {
  const first = 'a0: &a0 [x, x, x, x, x, x, x, x, x]';
  const more = Array.from({ length: 8 }, (_, index) => {
    const copies = Array.from({ length: 9 }, () => `*a${index}`).join(', ');
    return `a${index + 1}: &a${index + 1} [${copies}]`;
  });
  return [first, ...more].join('\n');
}

/** 5,000 levels: enough to abort Node uncatchably when two of them reach the parser. */
export const DEEP = {
  lists: '['.repeat(5000),
  'closed lists': `${'['.repeat(5000)}${']'.repeat(5000)}`,
  groups: '{a: '.repeat(5000),
  'lists of lists on one line': '- '.repeat(5000),
  'keys of keys': '? '.repeat(5000),
  'keys of keys in lists': '[? '.repeat(400),
  'groups line by line': Array.from({ length: 600 }, (_, level) => `${' '.repeat(level)}a:`).join(
    '\n',
  ),
} as const;

/** Texts that cost a careless reader seconds, memory or the process, by what they try. */
export const COSTLY: Readonly<Record<string, string>> = {
  'an alias bomb, 9 by 9': aliasBomb(),
  '20,000 keys': Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n'),
  '20,000 keys on one line': `{${Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`)}}`,
  'one key 4,000 times': 'a: 1\n'.repeat(4000),
  'closing brackets only': ']]'.repeat(14_000),
  'quotes only': '""'.repeat(14_000),
  'a value of 260,000 characters': `title: ${'x'.repeat(260_000)}`,
  'a key of 260,000 characters': `${'k'.repeat(260_000)}: 1`,
  'too many characters': `# ${'x'.repeat(300_000)}`,
  'nothing but NUL': '\0'.repeat(200_000),
};

/** The clean scenario with its title replaced: `title: ${value}`. */
export function withTitle(value: string): string {
  return edited(clean, 'title: The silent queue', `title: ${value}`);
}

/** The clean scenario with lines of YAML before its title. */
export function beforeTitle(lines: string): string {
  return edited(clean, 'title: The', `${lines}\ntitle: The`);
}

/** The clean scenario with another target for its task: line 18, column 21. */
export function withSeconds(value: string): string {
  return edited(clean, 'target_seconds: 20', `target_seconds: ${value}`);
}
