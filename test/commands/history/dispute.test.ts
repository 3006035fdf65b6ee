import { describe, expect, test } from 'vitest';
import { type DisputeOptions, disputeRemark } from '../../../src/commands/history/dispute.ts';
import { rehearse } from '../../../src/commands/rehearse/rehearse.ts';
import { EXIT } from '../../../src/errors.ts';
import { sessionsIn } from '../../../src/progress/sessions-in.ts';
import { library } from '../../support/library.ts';
import { memoryJournal } from '../../support/memory-journal.ts';
import { testPorts } from '../../support/test-ports.ts';

const ANSWER = '## Action\n\nWe compared the ids on both sides. We fixed the retry and it held.\n';

/** A journal with one answer kept, and what a command says of it. */
async function world() {
  const journal = memoryJournal();
  const ports = () => testPorts({ scenarios: library(), journal, texts: { 'answer.md': ANSWER } });
  const section = ['action'];
  await rehearse('alpha', { answers: 'answer.md', keep: true, section }, ports().ports);
  const dispute = async (remark?: string, options: DisputeOptions = {}, session = 'last') => {
    const seen = ports();
    await disputeRemark(session, remark, options, seen.ports);
    return seen.printed.map((line) => line.trim()).join(' ');
  };
  const disputes = () => sessionsIn(journal.kept)[0]?.disputes ?? [];
  const rules = async () => (await journal.progress()).principles;
  return { journal, dispute, disputes, rules };
}

describe('a remark of a past session', () => {
  test('is listed by number, in the words it quotes', async () => {
    const { dispute, journal } = await world();
    const before = journal.kept.length;
    expect(await dispute()).toContain('1  Action, "We');
    expect(journal.kept).toHaveLength(before);
  });

  test('is called wrong, once, and that is taken back', async () => {
    const { dispute, disputes, rules, journal } = await world();
    const counted = JSON.stringify(await rules());
    expect(await dispute('1')).toContain('Not counted any more: "We');
    expect(disputes()).toHaveLength(1);
    expect(JSON.stringify(await rules())).not.toBe(counted);
    const kept = journal.kept.length;
    await dispute('1');
    expect(journal.kept).toHaveLength(kept);
    expect(await dispute()).toContain('(you say it is wrong)');
    expect(await dispute('1', { undo: true })).toContain('Counted again: "We');
    expect(disputes()).toEqual([]);
    expect(JSON.stringify(await rules())).toBe(counted);
  });

  test.each<[string, string | undefined, DisputeOptions, string]>([
    ['a number it does not have', '99', {}, 'no remark is called "99"'],
    ['no number', 'we', {}, 'no remark is called "we"'],
    ['none', undefined, { undo: true }, '--undo takes one remark back, and none is named'],
  ])('is not found by %s', async (_, remark, options, message) => {
    const { dispute, disputes } = await world();
    await expect(dispute(remark, options)).rejects.toMatchObject({
      ...{ exitCode: EXIT.usage, message },
    });
    expect(disputes()).toEqual([]);
  });
});
