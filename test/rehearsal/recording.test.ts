import { expect, test } from 'vitest';
import {
  isSoundKept,
  isWrittenDown,
  RECORDINGS,
  withoutWords,
} from '../../src/rehearsal/recording.ts';

test.each([
  ['none', false, false, 'none'],
  ['sound', false, false, 'sound'],
  ['words', true, false, 'sound'],
  ['kept sound', false, true, 'kept sound'],
  ['kept words', true, true, 'kept sound'],
] as const)('recording %s', (mode, isWritten, isKept, without) => {
  expect(isWrittenDown(mode)).toBe(isWritten);
  expect(isSoundKept(mode)).toBe(isKept);
  expect(withoutWords(mode)).toBe(without);
  expect(RECORDINGS).toContain(mode);
});
