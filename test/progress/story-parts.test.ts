import { expect, test } from 'vitest';
import { sessionsIn } from '../../src/progress/sessions-in.ts';
import { storyParts } from '../../src/progress/story-parts.ts';
import { sessionRecords, type TakeChanges, wholeRecord } from '../support/records.ts';

const story = { id: 'story-1', title: 'The queue' };
const told = (session: string, words: string | null, changes: TakeChanges = {}) =>
  sessionRecords(session, { story, words, sections: ['task', 'action'], ...changes });
const whole = wholeRecord({ session: 'w', story, words: 'All of it.' });

const shown = (records: Parameters<typeof sessionsIn>[0]) =>
  storyParts(sessionsIn(records), 'story-1').map(({ section, text }) => `${section}: ${text}`);

test.each([
  [
    'the last words of each section',
    [...told('a', 'Old.'), ...told('b', 'New.', { sections: ['action'] })],
    ['task: Old.', 'action: New.'],
  ],
  ['one breath told later alone', [...told('a', 'Old.'), whole], ['whole: All of it.']],
  ['sections told after one breath', [whole, ...told('a', 'New.')], ['task: New.', 'action: New.']],
  [
    'what was said, where it was spoken later',
    [...told('a', 'Old.'), ...told('b', null, { clock: 'spoken' })],
    ['task: Old.', 'action: Old.'],
  ],
  ['nothing of another story', told('a', 'Other.', { story: { id: 'story-2', title: '' } }), []],
])('a story is %s', (_, records, parts) => {
  expect(shown(records)).toEqual(parts);
});
