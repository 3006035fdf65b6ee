import { describe, expect, test } from 'vitest';
import { formOfText } from '../../src/language/text-form.ts';
import { passageOf } from '../support/reading.ts';

describe('what stands in place of English sentences', () => {
  test.each<[string, string, ReturnType<typeof formOfText>]>([
    ['a sentence', 'The queue was full, so I traced the slow consumer and moved it.', null],
    ['notes', 'Pulled the logs of the broker, traced the call, fixed the timeout.', null],
    ['too few words to say', 'der die das und', null],
    ['German', 'Wir haben den Fehler nicht gefunden und die Daten sind weg.', 'other language'],
    ['Chinese', '我发现了内存泄漏，然后修复了它。', 'other language'],
    ['Russian', 'Мы нашли ошибку.', 'other language'],
    ['Chinese and English', '我 used the log 然后修复了它 and 再测试了一次', 'other language'],
    [
      'Hindi in Latin letters',
      'Maine logs check kiye, memory leak mila, phir maine export change kiya.',
      'other language',
    ],
    [
      'a name in another script',
      'I wrote to Łukasz and to 王芳 before I moved the job to the new queue.',
      null,
    ],
    ['mash', 'asdf qwer zxcv uiop hjkl vbnm tyui fghj', 'other language'],
    ['shuffled words', 'I saw the of and my to it was the and on with we a of', 'no sentences'],
    ['one sentence over and over', 'I fixed the build and it held. '.repeat(6), 'repetition'],
  ])('%s', (_, text, form) => {
    expect(formOfText(passageOf(text).words)).toBe(form);
  });
});
