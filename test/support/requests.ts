import type { TakeRequest } from '../../src/prompter.ts';

/** A typed take of half a minute, with a minute and a half to type it. */
export function takeRequest(changes: Partial<TakeRequest> = {}): TakeRequest {
  return {
    mode: 'typed',
    heading: { about: 'Dive Deep', part: 'Situation', place: { position: 1, count: 5 } },
    question: 'Tell me about a time.',
    targetSeconds: 30,
    allowedSeconds: 90,
    pace: 150,
    hints: ['forty orders a day', 'nobody noticed'],
    text: '',
    activeMs: 0,
    hintsUsed: 0,
    pause: { restart: 'section', skip: 'section' },
    onProgress: () => undefined,
    ...changes,
  };
}
