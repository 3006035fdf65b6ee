import { passageOf } from './reading.ts';

/** One change to one section of a strong answer, and the rule that should see it. */
export interface Change {
  name: string;
  section: 'action' | 'result' | 'reflection';
  rule: string;
  change(text: string): string;
}

/** Two thirds of the own deeds given to everybody: enough stay for the Action to have a deed. */
function iToWe(text: string): string {
  let seen = 0;
  return text.replaceAll(/\bI\b/g, (word) => {
    seen += 1;
    return seen % 3 === 1 ? word : 'we';
  });
}

/** Every quantity made a word that measures nothing; money loses its sign with it. */
function withoutNumbers(text: string): string {
  let changed = text;
  for (const { start, end } of passageOf(text).quantities.reverse()) {
    changed = `${changed.slice(0, start)}that${changed.slice(end)}`;
  }
  return changed;
}

/** Sentences that fit a Result and say nothing of one. */
const NEUTRAL = [
  'The room faced the yard, and its windows stood open.',
  'Our lead was away, and her deputy kept the calendar.',
  'The ticket had a long title and a short description.',
  'It was spring, and the office was between moves.',
  'The chat channel carried the name of a river.',
  'Lunch was late, as it usually was on that floor.',
];

/** As long as before, so that length cannot be what is seen. */
function padded(short: string, text: string): string {
  const sentences = [short];
  for (const sentence of NEUTRAL) {
    if (sentences.join(' ').length < text.length) sentences.push(sentence);
  }
  return sentences.join(' ');
}

export const CHANGES: readonly Change[] = [
  { name: 'I made we', section: 'action', rule: 'we-dilution', change: iToWe },
  {
    name: 'numbers removed',
    section: 'result',
    rule: 'no-outcome-number',
    change: withoutNumbers,
  },
  {
    name: 'everyone was happy',
    section: 'result',
    rule: 'vague-outcome',
    change: () => 'In the end things got better and everyone was happy.',
  },
  {
    name: 'everyone was happy, at length',
    section: 'result',
    rule: 'vague-outcome',
    change: (text) => padded('In the end things got better and everyone was happy.', text),
  },
  {
    name: 'a lesson for any story',
    section: 'reflection',
    rule: 'generic-reflection',
    change: () => 'I learned that communication is very important.',
  },
  {
    name: 'nobody resolved it',
    section: 'result',
    rule: 'agentless-outcome',
    change: (text) => padded('The issue was resolved, and the backlog was cleared.', text),
  },
];

/** What looks like a figure and measures nothing. */
export const NOISE: readonly string[] = [
  'We had the SOC2 audit that week.',
  'I said so in our 1:1.',
  'It was on version 3.2 then.',
];
