import { describe, expect, test } from 'vitest';
import { placed, takenAnswer } from '../../../src/authoring/story/taken-answer.ts';

function readable(text: string) {
  const { title, sections, unplaced } = takenAnswer(text);
  return { title, sections: Object.fromEntries(sections), unplaced };
}

describe('a written answer', () => {
  test('with labels is taken section by section', () => {
    expect(readable('## Situation\n\nIt broke.\n\nTwice.\n\nTask: Mine.')).toEqual({
      title: null,
      sections: { situation: 'It broke.\n\nTwice.', task: 'Mine.' },
      unplaced: [],
    });
  });

  test('may have its title above everything', () => {
    expect(readable('# The missing hour\n\n## Result\nZero.')).toEqual({
      title: 'The missing hour',
      sections: { result: 'Zero.' },
      unplaced: [],
    });
  });

  test('leaves what stands above the first label to be placed, paragraph by paragraph', () => {
    expect(readable('# Hour\nIt was a library.\n\nEvery night.\n\n\nResult: Zero.')).toEqual({
      title: 'Hour',
      sections: { result: 'Zero.' },
      unplaced: ['It was a library.', 'Every night.'],
    });
  });

  test('without labels is all to be placed', () => {
    expect(readable('It broke.\n\nI mended it.\n')).toEqual({
      title: null,
      sections: {},
      unplaced: ['It broke.', 'I mended it.'],
    });
  });

  test('is one answer again when its paragraphs are placed', () => {
    const answer = takenAnswer('It broke.\n\nTwice.\n\nI mended it.');
    const [first = '', second = '', third = ''] = answer.unplaced;
    const both = placed(placed(answer, first, 'situation'), second, 'situation');
    expect(Object.fromEntries(placed(both, third, 'action').sections)).toEqual({
      situation: 'It broke.\n\nTwice.',
      action: 'I mended it.',
    });
    expect(answer.sections.size).toBe(0);
  });
});
