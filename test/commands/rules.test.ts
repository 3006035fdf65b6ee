import { describe, expect, test } from 'vitest';
import { rules } from '../../src/commands/rules.ts';
import { EXIT } from '../../src/errors.ts';
import { RULES } from '../../src/review/rules/index.ts';
import { testPorts } from '../support/test-ports.ts';

async function shown(id?: string) {
  const { ports, printed } = testPorts();
  await rules(id, {}, ports);
  return { printed, text: printed.join('\n') };
}

test('without an id: every rule in its order, with what it sees', async () => {
  const { printed, text } = await shown();
  const ids = printed.flatMap((line) => /^([a-z]+(?:-[a-z]+)*) {2}/.exec(line)?.[1] ?? []);
  expect(ids).toEqual(RULES.map(({ id }) => id));
  const words = text.replaceAll(/\s+/g, ' ');
  for (const { sees, weight } of RULES) {
    expect(words).toContain(sees);
    expect(words).toContain(`${weight}, `);
  }
});

describe('with an id', () => {
  test.each(RULES)('$id: what it sees, why, its source, examples either way', async (rule) => {
    const { printed, text } = await shown(rule.id);
    expect(printed[0]).toBe(`${rule.id}: ${rule.title}`);
    const words = text.replaceAll(/\s+/g, ' ');
    for (const told of [rule.sees, rule.why, rule.source]) {
      expect(words).toContain(told.replaceAll(/\s+/g, ' '));
    }
    const examples = printed.filter((line) => line.startsWith('  - ')).length;
    const { flags, passes, praises = [] } = rule.examples;
    expect(examples).toBe(flags.length + passes.length + praises.length);
  });

  test('in any case', async () => {
    expect((await shown('WE-Dilution')).printed).toEqual((await shown('we-dilution')).printed);
  });

  test('of a rule for some levels says which', async () => {
    const rule = RULES.find(({ levels }) => levels !== undefined);
    expect((await shown(rule?.id)).printed[1]).toMatch(/; .*(?:SDE 1|SDE 2|Senior SDE) only$/);
  });
});

test.each([
  ['we-dilutoin', 'Did you mean "we-dilution"?'],
  ['We-Dilutoin', 'Did you mean "we-dilution"?'],
  ['zzzzzzzzzzzz', 'See them all: star-coach rules'],
])('unknown: %s', async (id, hint) => {
  await expect(shown(id)).rejects.toMatchObject({
    exitCode: EXIT.usage,
    message: `no review rule is called "${id}"`,
    hint,
  });
});
