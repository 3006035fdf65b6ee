import { describe, expect, test } from 'vitest';
import { draftSchema } from '../../src/rehearsal/records.ts';
import { testDraft } from '../support/drafts.ts';

/** The draft of the tests as version 1 wrote it, of a typed or a spoken rehearsal. */
function ofVersion1(mode: string, step?: boolean) {
  const { feedback: _, plan, takes, ...facts } = testDraft();
  const { telling, clock, story, asked, recording, isWhole, pace, typingFactor, ...planned } = plan;
  return {
    ...{ ...facts, version: 1, plan: { ...planned, mode } },
    takes: takes.map(({ words, ...take }) => ({ ...take, text: words })),
    ...(step === undefined ? {} : { step }),
  };
}

describe('a draft of version 1', () => {
  test.each([
    [
      'typed, keeps its words',
      'typed',
      undefined,
      'typing',
      'Orders vanished, forty orders a day.',
      'at the end',
    ],
    ['spoken, has none', 'aloud', undefined, 'spoken', null, 'at the end'],
    [
      'compared step by step',
      'typed',
      true,
      'typing',
      'Orders vanished, forty orders a day.',
      'after each',
    ],
    [
      'compared at the end',
      'typed',
      false,
      'typing',
      'Orders vanished, forty orders a day.',
      'at the end',
    ],
  ])('%s', (_, mode, step, clock, words, feedback) => {
    const draft = draftSchema.parse(ofVersion1(mode, step));
    const { plan, takes } = testDraft();
    expect(draft).toEqual({
      ...testDraft({ feedback: feedback === 'after each' ? 'after each' : 'at the end' }),
      plan: { ...plan, clock },
      takes: takes.map((take) => ({ ...take, words })),
    });
  });

  test.each([
    ['an unknown mode', ofVersion1('sung')],
    ['no takes', { ...ofVersion1('typed'), takes: undefined }],
    ['a version nobody wrote', { ...ofVersion1('typed'), version: 3 }],
    ['nothing', null],
  ])('with %s is none', (_, raw) => {
    expect(draftSchema.safeParse(raw).success).toBe(false);
  });
});

describe('a draft from before stories were told to a question', () => {
  const { telling: _, ...plan } = testDraft().plan;
  const { followUps: __, ...draft } = testDraft();
  test.each([
    ['of a model', 'built-in', 'model'],
    ['of a file', '/home/me/story.yaml', 'file'],
  ])('%s was told as it stands', (_, source, telling) => {
    expect(draftSchema.parse({ ...draft, source, plan }).plan.telling).toBe(telling);
  });

  test.each([true, false])('asked on where it had a quiz: %s', (quiz) => {
    expect(draftSchema.parse({ ...draft, quiz, plan })).toMatchObject({ quiz, followUps: quiz });
  });
});

test('what was not written is as it was before it could be: by sections, in no recording, at the usual pace', () => {
  const { isWhole, recording, story, asked, pace, typingFactor, ...plan } = testDraft().plan;
  const { quiz, feedback, ...draft } = testDraft();
  expect(draftSchema.parse({ ...draft, plan })).toEqual({ ...testDraft(), quiz: true });
});
