import { describe, expect, test } from 'vitest';
import { changedHabitIn } from '../../../src/review/vocabulary/changed-habit.ts';
import { passageOf } from '../../support/reading.ts';

const isTold = (text: string) => changedHabitIn(passageOf(text).sentences) !== undefined;

describe('what the speaker does otherwise since', () => {
  test.each([
    'Since the flood I walk the cellar with the caretaker before every heavy rain.',
    'I no longer send a schedule on Friday night.',
    'These days I draw the network on paper before I open a terminal.',
    'Whenever a driver refuses a route, I ride along once.',
    "I've stopped booking two surgeons into one slot.",
    'I have since kept a jar of spare fuses in each van.',
    'My handovers start with what I did not finish these days.',
    'I got into the habit of photographing each meter I read.',
    'My first question to a new supplier is who answers at night.',
    "I don't sign a delivery now until I have counted two crates.",
    'Every recipe I send out now has the weight of the tin on it.',
    'Once a month I swap desks with somebody from dispatch.',
    'Before I translate a leaflet I read it aloud to my neighbour, who is seventy.',
    'I used to correct essays at night. Now I correct them in class, beside the pupil.',
    "I've made a point of ringing the ward instead of writing.",
  ])('is told: %s', (text) => {
    expect(isTold(text)).toBe(true);
  });

  test.each([
    'Now I know that a meter can lie.',
    'I would count the crates next time.',
    'I will always label the fuses from now on.',
    'Now the drivers check the tyres themselves.',
    'I used to ride along with every new driver.',
    'I now work as a dispatcher in another town.',
    'Since then I feel at home in that kitchen.',
    'I still correct essays at night, as I always have.',
    'When I was a student I drew every network on paper.',
    'Every good cook weighs the tin first.',
    'I try to be kinder to new suppliers now.',
    'My boss asks me for a list every Monday now.',
    'I wish I had a jar of fuses in each van.',
    'Since that winter I see the cellar with other eyes.',
    'I learned that a surgeon always needs two slots.',
    'Now I have more respect for caretakers.',
    'Today I am the head of that kitchen.',
    'I take from this that a tin has two weights.',
    'I have since left the hospital and moved north.',
  ])('is not told: %s', (text) => {
    expect(isTold(text)).toBe(false);
  });
});
