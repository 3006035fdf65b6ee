import { describe, expect, test } from 'vitest';
import { history } from '../../../src/commands/history/history.ts';
import { UsageError } from '../../../src/errors.ts';
import { GARAGE } from '../../support/garage-story.ts';
import { inLoop, loopWorld } from '../../support/loop-person.ts';

const WORDS = Object.values(GARAGE).join(' ');

async function held(leavesAt?: { take: number; text: string }) {
  const world = loopWorld({
    answers: [WORDS],
    replies: ['I counted 14 of them in one evening.', ''],
    ...(leavesAt ? { leavesAt } : {}),
  });
  await inLoop(world, { minutes: '10', rounds: '2', seed: '3' });
  const { journal } = world;
  const [id = ''] = journal.kept.flatMap((each) => (each.kind === 'loop' ? [each.loop] : []));
  return { ...loopWorld({ answers: [], replies: [] }, { journal }), id };
}

async function json(world: Awaited<ReturnType<typeof held>>, session?: string) {
  await history(session, { json: true }, world.ports);
  return world.documents.at(-1);
}

describe('history as JSON', () => {
  test('lists the loops beside the sessions', async () => {
    const world = await held();
    expect(await json(world)).toMatchObject({
      version: 1,
      sessions: [{}, {}],
      loops: [
        {
          ...{ id: world.id, level: 'sde2', clock: 'typing', seed: 3, partner: false },
          ...{ over: true, own: 'leaning hire' },
          rounds: [
            { seconds: 600, questions: [{ answered: true }] },
            { seconds: 600, questions: [{ answered: true }] },
          ],
        },
      ],
    });
  });

  test('of a loop has its debrief, with the words it quotes', async () => {
    const world = await held();
    const document = await json(world, world.id);
    expect(document).toMatchObject({
      version: 1,
      loop: {
        id: world.id,
        debrief: {
          own: 'leaning hire',
          rounds: [{ answers: [{ text: WORDS, probes: { answered: 2, asked: 4 } }] }, {}],
          toldTwice: [expect.stringContaining('Every month our car park')],
        },
      },
    });
    const quotes = [...JSON.stringify(document).matchAll(/"quote":"([^"]+)"/g)];
    expect(quotes.length).toBeGreaterThan(3);
    for (const [, quote = ''] of quotes)
      expect(`${WORDS} I counted 14 of them in one evening.`).toContain(quote);
  });

  test('has an unfinished loop without a verdict, and no debrief of it', async () => {
    const world = await held({ take: 2, text: '' });
    expect(await json(world)).toMatchObject({ loops: [{ over: false, own: null }] });
    await expect(json(world, world.id)).rejects.toBeInstanceOf(UsageError);
  });
});
