import { openingOf } from '../../language/matchers.ts';
import { phraseHits } from '../phrase-hits.ts';
import { sectionInAnswerRule } from '../rule.ts';

interface Data {
  missed: readonly string[];
  of: number;
}

export const keyPhrases = sectionInAnswerRule<Data>({
  id: 'key-phrases',
  title: 'Key phrases missed',
  sees: 'A section that says fewer than half of its key phrases, in their own or nearly their own words.',
  why: 'The key phrases carry the evidence of the story; without them the listener hears an outline.',
  source:
    "The scenario's own list, matched by stem with a few words in between, never word for word.",
  weight: 'hint',
  sections: 'each',
  check: (section, { keyPhrases: wanted }) => {
    const phrases = section.name === null ? [] : (wanted[section.name] ?? []);
    if (phrases.length === 0 || section.words.length === 0) return [];
    const hits = phraseHits(section.words, phrases);
    const missed = hits.filter(({ hit }) => !hit).map(({ phrase }) => phrase);
    if (missed.length * 2 <= phrases.length) return [];
    return [{ span: openingOf(section), data: { missed, of: phrases.length } }];
  },
  message: ({ data: { missed, of } }) => `Key phrases missing: ${missed.length} of ${of}.`,
  fix: ({ data: { missed } }) =>
    `Work in what ${missed.length === 1 ? 'this' : 'these'} stand for: ${missed.map((each) => `"${each}"`).join(', ')}.`,
  // An interviewer does not know the phrases.
  followUp: null,
  examples: {
    flags: [
      { text: '[[I fixed it.]]', section: 'action', keyPhrases: ['compared the ids'] },
      { text: '[[It was 40 ms.]]', section: 'result', keyPhrases: ['4 ms'] },
      { text: '[[I asked them first.]]', section: 'task', keyPhrases: ['no one had asked'] },
      {
        text: '[[It broke.]] Then I looked.',
        section: 'situation',
        keyPhrases: ['a week', 'an hour'],
      },
      {
        text: '[[I compared them.]] Later I saw the ids.',
        section: 'action',
        keyPhrases: ['the ids', 'two logs', 'by hand'],
      },
      {
        text: '[[The ids were there and I slept and I ate and then compared.]]',
        section: 'action',
        keyPhrases: ['compared the ids'],
      },
    ],
    passes: [
      { text: 'I compared the ids.', section: 'action', keyPhrases: ['compared the ids'] },
      {
        text: 'Comparing both sets of ids took a day.',
        section: 'action',
        keyPhrases: ['compared the ids'],
      },
      { text: 'The id I compared.', section: 'action', keyPhrases: ['compared the ids'] },
      { text: 'Nobody had asked me.', section: 'task', keyPhrases: ['no one had asked'] },
      {
        text: 'It cost 8k weekly, every week.',
        section: 'situation',
        keyPhrases: ['$8,000 a week'],
      },
      { text: 'It took 2 to 3 weeks.', section: 'situation', keyPhrases: ['two to three weeks'] },
      { text: 'I built it.', section: 'action', keyPhrases: ['building', 'a migration'] },
      { text: 'I fixed it.', section: 'action' },
    ],
  },
});
