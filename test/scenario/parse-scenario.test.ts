import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { FIELD_ADVICE } from '../../src/scenario/field-advice.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { describeProblems } from '../../src/scenario/problem.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import { beforeTitle, COSTLY, DEEP, withSeconds, withTitle } from '../support/hostile-yaml.ts';
import { edited, scenarioYaml } from '../support/scenario-yaml.ts';

const clean = scenarioYaml();

/** Each problem as `line:column message`; none for a scenario that holds. */
function problemsOf(text: string): string[] {
  const parsed = parseScenario(text, 'my.yaml');
  if (parsed.ok) return [];
  return parsed.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

function scenarioOf(text: string) {
  const parsed = parseScenario(text, 'my.yaml');
  if (!parsed.ok) throw new Error(describeProblems(parsed.problems));
  return parsed.scenario;
}

describe('a scenario that holds', () => {
  it('comes out as the schema says', () => {
    const scenario = scenarioOf(clean);
    expect(scenario).toEqual(scenarioSchema.parse(scenario));
    expect(scenario.sections.action.strong).toBe(
      'I compared the ids on both sides for one hour of traffic.\n' +
        'I found that a retry acknowledged a message it never stored.',
    );
  });

  it.each([
    ['a byte order mark', `\uFEFF${clean}`],
    ['CR LF line ends', clean.replaceAll('\n', '\r\n')],
    ['no final line end', clean.trimEnd()],
    ['a document start', `---\n${clean}`],
    ['a document end', `${clean}...\n`],
    ['comments and blank lines', `\n# hello\n\n${clean}\n\n# bye\n`],
  ])('is the same with %s', (_what, text) => {
    expect(scenarioOf(text)).toEqual(scenarioOf(clean));
  });

  it('keeps words that other readers take for something else', () => {
    const scenario = scenarioOf(withTitle('yes'));
    expect(scenario.title).toBe('yes');
    expect(scenarioOf(withTitle('2024-01-01')).title).toBe('2024-01-01');
    expect(scenarioOf(withTitle('"Emoji 👩\u200d💻, Persian می\u200cخواهم"')).title).toContain(
      '👩',
    );
  });

  it('can place a later finding in its file', () => {
    const parsed = parseScenario(clean, 'my.yaml');
    const at = (...path: PropertyKey[]) => {
      const found = parsed.ok ? parsed.problemAt(path, 'too vague') : undefined;
      return `${found?.file}:${found?.line}:${found?.column} ${found?.source}`;
    };
    expect(at('title')).toBe('my.yaml:4:8 title: The silent queue');
    expect(at('takeaways', 0)).toBe('my.yaml:8:5   - Read the log line, not the summary.');
    expect(at('sections', 'task')).toBe('my.yaml:17:3   task:');
    expect(at('sections', 'task', 'nothing', 'here')).toBe('my.yaml:17:3   task:');
  });
});

describe('a value that does not fit', () => {
  it.each([
    ['0 seconds', withSeconds('0'), '18:21 `target_seconds` is 0: use at least 5 seconds'],
    ['-1 seconds', withSeconds('-1'), '18:21 `target_seconds` is -1: use at least 5 seconds'],
    [
      'seconds beyond any number',
      withSeconds('1e400'),
      '18:21 `target_seconds` should be a number, found a number too large to hold: use whole seconds',
    ],
    [
      'seconds that are no number',
      withSeconds('.nan'),
      '18:21 `target_seconds` should be a number, found .nan: use whole seconds',
    ],
    [
      'seconds a timer cannot hold',
      withSeconds('2147484'),
      '18:21 `target_seconds` is 2147484: use at most 3600 seconds',
    ],
    [
      'seconds in quotes',
      withSeconds('"90"'),
      '18:21 `target_seconds` should be a number, found "90": take the quotes away',
    ],
    [
      'half seconds',
      withSeconds('1.5'),
      '18:21 `target_seconds` should be a whole number, found 1.5: use whole seconds',
    ],
    [
      'no seconds',
      withSeconds(''),
      '18:5 `target_seconds` is empty: say how many seconds this section should take when spoken',
    ],
    ['an empty title', withTitle('""'), '4:8 `title` is empty: name the story in a few words'],
    ['no title', withTitle(''), '4:1 `title` is empty: name the story in a few words'],
    [
      'a number for a text',
      withTitle('12'),
      '4:8 `title` should be text, found 12: put it in quotes',
    ],
    [
      'a title too long',
      withTitle('x'.repeat(301)),
      '4:8 `title` is 301 characters long: keep this to 300 characters',
    ],
    [
      'a colon that turns a text into a key',
      edited(clean, '- forty orders', '- He said: forty orders'),
      '14:9 entry 1 of `key_phrases` should be text, found a group of keys: put a text that holds ": " in quotes',
    ],
    [
      'a text for a list',
      edited(clean, '[nobody owned the gap]', 'nobody owned the gap'),
      '20:18 `key_phrases` should be a list, found "nobody owned the gap": start each entry on a line of its own with "- "',
    ],
    [
      'an empty list',
      edited(clean, '[nobody owned the gap]', '[]'),
      '20:5 `key_phrases` has 0 entries: write at least 1',
    ],
    [
      'three options',
      edited(clean, ', Ask the other team]', ']'),
      '69:5 `options` has 3 entries: write four options',
    ],
    [
      'a fifth of four options',
      edited(clean, 'answer: 2', 'answer: 5'),
      '70:13 `answer` is 5: use at most 4',
    ],
    [
      'a slip in a principle',
      scenarioYaml({ principle: 'dive-dep' }),
      '3:12 `principle` is "dive-dep": did you mean dive-deep?',
    ],
    [
      'an unknown principle',
      scenarioYaml({ principle: 'honesty' }),
      '3:12 `principle` is "honesty": name the Leadership Principle, such as "dive-deep"',
    ],
    [
      'a pivot to the own principle',
      edited(clean, '  ownership:', '  dive-deep:'),
      "73:3 `dive-deep`: a pivot leads to another principle than the scenario's own",
    ],
    [
      'a list for the whole file',
      '- a\n- b\n',
      '1:1 the file should be a group of keys, found a list of 2 entries: start from a copy of a built-in scenario',
    ],
    ['an empty file', '', '1:1 the file is empty: start from a copy of a built-in scenario'],
    ['only a comment', '# x\n', '1:1 the file is empty: start from a copy of a built-in scenario'],
  ])('%s', (_what, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it.each([['../x'], ['/abs'], ['-rf'], ['CON'], ['"a b"'], ['x'.repeat(65)], ['x'.repeat(300)]])(
    'an id that is no file name: %s',
    (id) => {
      expect(problemsOf(scenarioYaml({ id }))).toEqual([
        expect.stringMatching(/^2:5 `id` is ".*": use 1 to 64 of a-z, 0-9 and "-"/),
      ]);
    },
  );
});

describe('an id that Windows keeps for a device', () => {
  const REFUSED = ['con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1', 'com0'];
  it.each(REFUSED)('is refused: %s', (id) => {
    expect(problemsOf(scenarioYaml({ id }))).toEqual([
      `2:5 \`id\` is "${id}": Windows keeps this name for a device: use another`,
    ]);
  });

  it.each(['console', 'con-1', 'com10', 'com', 'lpt', 'nulls', 'a-con', 'auxiliary'])(
    'is not this one: %s',
    (id) => expect(problemsOf(scenarioYaml({ id }))).toEqual([]),
  );

  it.each(REFUSED)('may be that of a question, which names no file: %s', (id) => {
    expect(
      problemsOf(
        edited(clean, /id: (?!the-silent-queue)[a-z-]+/.exec(clean)?.[0] ?? '', `id: ${id}`),
      ),
    ).toEqual([]);
  });
});

describe('a whole number that is not written in plain digits', () => {
  it.each([
    ['0x1e', 30],
    ['0X1E', null],
    ['0o36', 30],
    ['3e1', 30],
    ['3.0e+1', 30],
    ['30.0', 30],
    ['30.', 30],
    ['+30', 30],
    ['030', 30],
    ['-0x1e', null],
    ['0x1', 1],
  ])('is refused where it stands: %s', (written, value) => {
    const [problem, ...more] = problemsOf(withSeconds(written));
    expect(more).toEqual([]);
    expect(problem).toMatch(/^18:21 /);
    if (value !== null && value >= 5) {
      expect(problem).toBe(
        `18:21 \`${written}\` would be read as ${value}: write it in plain digits`,
      );
    }
  });

  it('where a fraction is meant, the seconds have to be whole', () => {
    expect(problemsOf(withSeconds('.5'))).toEqual([
      '18:21 `target_seconds` should be a whole number, found 0.5: use whole seconds',
    ]);
  });

  it('counts beside other problems, and once', () => {
    const text = edited(withSeconds('0x1e'), 'answer: 2', 'answer: 0x9');
    expect(problemsOf(text)).toEqual([
      '18:21 `0x1e` would be read as 30: write it in plain digits',
      '70:13 `answer` is 9: use at most 4',
    ]);
  });

  it('is a text where a text belongs', () => {
    expect(problemsOf(withTitle('"0x1e"'))).toEqual([]);
    expect(problemsOf(withTitle('0x1e'))).toEqual([
      '4:8 `title` should be text, found 30: put it in quotes',
    ]);
  });

  it('is no plain one: those are read as they are', () => {
    for (const seconds of [5, 30, 90, 3600]) {
      expect(scenarioOf(withSeconds(`${seconds}`)).sections.situation.target_seconds).toBeTypeOf(
        'number',
      );
      expect(problemsOf(withSeconds(`${seconds}`))).toEqual([]);
    }
  });
});

describe('a key that is missing, unknown or twice', () => {
  it('says what belongs there, and points at what should hold it', () => {
    expect(problemsOf(edited(clean, '    key_phrases: [nobody owned the gap]\n', ''))).toEqual([
      '17:3 missing `key_phrases`: list the words a strong answer does not leave out',
    ]);
    expect(problemsOf(edited(clean, 'title: The silent queue\n', ''))).toEqual([
      '2:1 missing `title`: name the story in a few words',
    ]);
  });

  it('suggests the key that was meant, at the key itself', () => {
    expect(problemsOf(edited(clean, 'coaching: Say why', 'coachin: Say why'))).toEqual([
      '21:5 unknown key `coachin`: did you mean `coaching`?',
    ]);
    expect(problemsOf(edited(clean, 'remember: Name', 'rember: Name'))).toEqual([
      '52:5 missing `remember`: write the one line to remember',
      '54:7 unknown key `rember`: did you mean `remember`?',
    ]);
    expect(problemsOf(edited(clean, '  ownership:', '  owner-ship:'))).toEqual([
      '73:3 unknown key `owner-ship`: did you mean `ownership`?',
    ]);
  });

  it.each([['__proto__'], ['constructor'], ['toString'], ['<<'], ['""']])(
    'does not know %s, at the top or in a record',
    (key) => {
      const name = key === '""' ? '""' : key;
      for (const [text, place] of [
        [beforeTitle(`${key}: {polluted: true}`), '4:1'],
        [edited(clean, '  ownership:', `  ${key}: {polluted: true}\n  ownership:`), '73:3'],
      ] as const) {
        expect(problemsOf(text)).toEqual([
          expect.stringContaining(`${place} unknown key \`${name}\``),
        ]);
      }
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );

  it('names both lines of a key written twice', () => {
    expect(problemsOf(beforeTitle('title: Another'))).toEqual([
      '5:1 `title` is written twice, on line 4 and on line 5: keep one of them',
    ]);
    expect(problemsOf(edited(clean, '[nobody owned the gap]', '[{a: 1, "a": 2}]'))).toEqual([
      '20:26 `a` is written twice, on line 20: keep one of them',
    ]);
  });

  it('reports everything at once, in the order of the file', () => {
    const text = edited(withSeconds('0'), 'title: The silent queue\n', '').replace(
      'answer: 2',
      'answer: two',
    );
    expect(problemsOf(text)).toEqual([
      '2:1 missing `title`: name the story in a few words',
      '17:21 `target_seconds` is 0: use at least 5 seconds',
      '69:13 `answer` should be a number, found "two": say which option is right: 1, 2, 3 or 4',
    ]);
  });

  it('has advice for every key the schema knows', () => {
    const keys = new Set<string>();
    JSON.stringify(z.toJSONSchema(scenarioSchema, { unrepresentable: 'any' }), (key, value) => {
      if (key === 'properties') for (const name of Object.keys(value)) keys.add(name);
      return value;
    });
    expect(Object.keys(FIELD_ADVICE).sort()).toEqual([...keys].sort());
  });
});

describe('YAML that content has no use for', () => {
  const aliases = 'aliases (`*name`) are not read';
  const anchors = 'anchors (`&name`) are not read';
  const tags = 'tags (`!name`) are not read';
  const directives = 'directives (`%YAML`, `%TAG`) are not read';
  it.each([
    ['one anchor', withTitle('&a The queue'), `4:8 ${anchors}`],
    ['one alias', withTitle('*a'), `4:8 ${aliases}`],
    ['an alias as a key', beforeTitle('*a : x'), `4:1 ${aliases}`],
    ['emphasis that looks like an alias', edited(clean, '- Read', '- *Read*'), `8:5 ${aliases}`],
    ['a tag', withTitle('!!str 12'), `4:8 ${tags}`],
    ['a tag that builds code', withTitle('!!js/function "() => 1"'), `4:8 ${tags}`],
    ['a tag of its own', withTitle('!Ref x'), `4:8 ${tags}`],
    ['YAML 1.1', `%YAML 1.1\n---\n${clean}`, `1:1 ${directives}`],
    ['YAML 1.2', `%YAML 1.2\n---\n${clean}`, `1:1 ${directives}`],
    ['a tag directive', `%TAG ! tag:x,2000:\n---\n${clean}`, `1:1 ${directives}`],
    ['a merge key', beforeTitle('<<: {title: x}'), '4:1 unknown key `<<`'],
    ['a second document', `${clean}---\n${clean}`, '83:1 a second document starts here'],
    [
      'a second document after an end',
      `${clean}...\nid: x\n`,
      '84:1 a second document starts here',
    ],
    ['a list as a key', beforeTitle('? [a, b]\n: x'), '4:3 a key should be text'],
  ])('%s', (_what, text, start) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(start)]);
  });

  it.each([
    ['text', 'title: Cats & dogs * stars ! and % rates'],
    ['quotes', 'title: "*Really* & !now"'],
  ])('is fine inside %s', (_where, title) => {
    expect(problemsOf(edited(clean, 'title: The silent queue', title))).toEqual([]);
  });
});

describe('YAML that does not hold', () => {
  it.each([
    [
      'a quote left open, where it opens',
      withTitle('"The queue'),
      '4:8 not valid YAML: Missing closing "quote',
    ],
    ['a colon too many', withTitle('The queue: part 2'), '4:8 not valid YAML: Nested mappings'],
    ['a tab for indentation', edited(clean, '  task:', '\ttask:'), '17:1 not valid YAML: Tabs'],
    [
      'a colon too few',
      edited(clean, 'title: The', 'title The'),
      '4:1 not valid YAML: Implicit keys',
    ],
    [
      'a bracket left open',
      edited(clean, 'owned the gap]', 'owned the gap'),
      '21:5 not valid YAML',
    ],
    ['a code point that is none', withTitle('"\\U00110000"'), '4:9 not valid YAML: Invalid escape'],
    ['an unknown escape', withTitle('"C:\\queue"'), '4:11 not valid YAML: Invalid escape'],
  ])('%s', (_what, text, start) => {
    expect(problemsOf(text)[0]).toContain(start);
  });
});

describe('hidden characters', () => {
  const hidden = (shown: string) => `${shown} is a control or invisible character: remove it`;
  it.each([
    ['a raw escape', withTitle('\x1b[31mred'), `4:8 ${hidden('\\x1b')}`],
    ['a raw C1 byte', withTitle('x\x9b31m'), `4:9 ${hidden('\\x9b')}`],
    ['DEL', withTitle('x\x7f'), `4:9 ${hidden('\\x7f')}`],
    ['NUL', withTitle('x\0'), '4:9 \\x00 is no character of a text: save the file as UTF-8'],
    ['a raw escape in a key', beforeTitle('t\x1bx: 1'), `4:2 ${hidden('\\x1b')}`],
    ['a raw escape in a comment', `# \x1b[2J\n${clean}`, `1:3 ${hidden('\\x1b')}`],
    ['a bidi override', withTitle('a\u202eb'), `4:9 ${hidden('\\u202e')}`],
    ['tag characters', withTitle('a\u{e0041}'), `4:9 ${hidden('\\u{e0041}')}`],
    ['a line separator', withTitle('a\u2028b'), `4:9 ${hidden('\\u2028')}`],
    ['a lone surrogate', withTitle('a\ud800'), `4:9 ${hidden('\\ud800')}`],
    ['a second byte order mark', `\uFEFF\uFEFF${clean}`, `1:1 ${hidden('\\ufeff')}`],
    [
      'a carriage return that overwrites',
      withTitle('bad\rgood'),
      '4:11 a carriage return inside a line: end lines with LF or CR LF',
    ],
  ])('raw: %s', (_what, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  const made = (shown: string) =>
    `the escape for ${shown} makes a control or invisible character: remove it`;
  it.each([
    ['in a value', withTitle('"\\e[31m"'), `4:8 ${made('\\x1b')}`],
    ['in a key', beforeTitle('"\\e[31m": 1'), `4:1 ${made('\\x1b')}`],
    ['NUL', withTitle('"\\0"'), `4:8 ${made('\\x00')}`],
    ['C1', withTitle('"\\N"'), `4:8 ${made('\\x85')}`],
    ['a carriage return', withTitle('"bad\\rgood"'), `4:8 ${made('\\x0d')}`],
    ['bidi', withTitle('"\\u202e"'), `4:8 ${made('\\u202e')}`],
    ['a tag character', withTitle('"\\U000e0041"'), `4:8 ${made('\\u{e0041}')}`],
    ['a lone surrogate', withTitle('"\\ud800"'), `4:8 ${made('\\ud800')}`],
  ])('by an escape: %s', (_what, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });
});

describe('content made to do harm', () => {
  it.each(Object.entries(DEEP))('5,000 levels: %s', (_what, text) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining('nested more than 32 levels deep')]);
  });

  it.each(Object.entries(COSTLY))('%s', (_what, text) => {
    const parsed = parseScenario(text, 'my.yaml');
    expect(parsed.ok).toBe(false);
    const described = parsed.ok ? '' : describeProblems(parsed.problems);
    expect(described).toMatch(/^my\.yaml:\d+:\d+: /);
    expect(described.length).toBeLessThan(10_000);
  });
});
