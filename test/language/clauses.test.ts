import { describe, expect, test } from 'vitest';
import { clausesRead, passageOf } from '../support/reading.ts';

describe('clauses: kind, who, verb', () => {
  test.each([
    ['I fixed it.', ['main I fixed']],
    ['Pulled the logs and traced it.', ['main none pulled', 'main none traced']],
    ['I pulled the logs and traced it.', ['main I pulled', 'main I traced']],
    ['I pulled the logs and then I traced it.', ['main I pulled', 'main I traced']],
    ['I read it and uh I fixed it.', ['main I read', 'main I fixed']],
    ['When we hit a wall, I called them.', ['time we hit', 'main I called']],
    ['I rolled it back once we knew.', ['main I rolled', 'time we knew']],
    ['I proposed we wait.', ['main I proposed', 'reported we wait']],
    ['I told them that we moved it.', ['main I told', 'reported we moved']],
    ['I read what we wrote.', ['main I read', 'reported we wrote']],
    ['I kept the parser we wrote.', ['main I kept', 'relative we wrote']],
    ['I used a flag so we could go back.', ['main I used', 'purpose we go']],
    ['It broke, so I went back.', ['main other broke', 'main I went']],
    ['If it failed, we would stop.', ['condition other failed', 'main we stop']],
    ['I said: "We fixed it."', ['main I said', 'quoted we fixed']],
    ['My manager and I agreed.', ['main we agreed']],
    ['The tech lead merged it.', ['main other merged']],
    ['Everybody on the night shift tests it.', ['main other tests']],
    ['Nobody in our hall prints on a Sunday.', ['main other prints']],
    ['Everyone in the office knew it.', ['main other knew']],
    ['No one could open it.', ['main other open']],
    ['I wrote it since no one knew it.', ['main I wrote', 'reason other knew']],
    ['We moved at 10:30 sharp.', ['main we moved']],
  ])('%s', (text, expected) => {
    expect(clausesRead(text)).toEqual(expected);
  });
});

describe('verbs', () => {
  test.each([
    ["We'd use it.", { modal: true }],
    ["We'd used it.", { modal: false }],
    ['We could use it.', { modal: true }],
    ["We didn't use it.", { negated: true }],
    ['It was fixed.', { passive: true }],
    ['It was slow.', { passive: false }],
    ['It is not here.', { passive: false, negated: true }],
    ['We were losing orders.', { progressive: true }],
  ])('%s', (text, expected) => {
    expect(passageOf(text).sentences[0]?.clauses[0]?.verb).toMatchObject(expected);
  });
});
