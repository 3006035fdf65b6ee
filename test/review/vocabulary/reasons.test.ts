import { describe, expect, test } from 'vitest';
import { isReason } from '../../../src/review/vocabulary/reasons.ts';
import { passageOf } from '../../support/reading.ts';

const givesReason = (text: string) => passageOf(text).sentences.some(isReason);

describe('why somebody did a thing, behind since', () => {
  test.each([
    'I moved the logs since the disks were full.',
    'I swapped the van since there was no spare disk.',
    'I rang each driver, since nobody reads a letter at a wheel.',
    'Since the gauge could not be trusted, I measured by hand.',
    'I filed the edge since I knew the gauge was off.',
    'I kept the template, since forty shops use it.',
    'I wrote to the vendor, since they had the drawings.',
    'I took the night train since that would leave a day for tests.',
    'I copied the marks by hand, since the scanner was broken.',
    'I asked her since she runs the depot.',
    'I told them by phone since everyone phones before six.',
    'I wrote the table by hand since no one could reach the vendor.',
  ])('tuned on: %s', (text) => {
    expect(givesReason(text)).toBe(true);
  });

  test.each([
    'I measured it, since nobody.',
    'I have kept the log since I joined.',
    'I have kept the log since I was hired.',
    'I had cleaned the pump each week since it was installed.',
    'I checked the valve every day since Monday.',
    'I rang the depot twice since the outage.',
    'In the three weeks since the belt was changed, I counted the labels.',
    'I have rung them daily since the pump failed.',
    'I read all mails since the outage began.',
    'I filed the edge, and ever since the belt was quiet.',
    "I've run the club since I was a student.",
    'I counted the calls since the day it was built.',
  ])('tuned on: is not %s', (text) => {
    expect(givesReason(text)).toBe(false);
  });

  test.each([
    'I borrowed a scale, since ours was in repair.',
    'Since nobody could open the safe, I called the locksmith.',
    'I split the batch since the oven has only two shelves.',
    'I went by ferry since there were no trains.',
    'I left the cover off, since the fan needs air.',
    'I took over the desk since the clerk had to leave at noon.',
  ])('set aside: %s', (text) => {
    expect(givesReason(text)).toBe(true);
  });

  test.each([
    'I have baked here since I was sixteen.',
    'I wrote down every alarm since the storm.',
    'I had met the crew monthly since they were founded.',
    'I filed two reports since nobody else.',
    'I counted the sacks that came in since the gate opened.',
  ])('set aside: is not %s', (text) => {
    expect(givesReason(text)).toBe(false);
  });
});
