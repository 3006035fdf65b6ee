import type { Look } from '../../look.ts';
import type { AskedAgainst, RehearsedBefore } from '../../progress/interviews/asked-against.ts';
import type { Interview } from '../../progress/interviews/interviews.ts';
import { principleName } from '../../scenario/principles.ts';
import { counted } from '../../text/counted.ts';
import { dayName } from '../days.ts';
import { flowing, hanging, paragraph } from '../lines.ts';
import { heading } from './heading.ts';

/** What an interview is called: the company and the round, as far as they are known. */
export function interviewName({ company, round }: Pick<Interview, 'company' | 'round'>): string {
  return [company, round].filter((each) => each !== '').join(', ') || 'An interview';
}

/** An interview with what it is called by. */
export interface NumberedInterview {
  /** 1 is the latest. */
  number: number;
  code: string;
  interview: Interview;
}

/** The interviews that were logged, the latest first. `today` is the local calendar day. */
export function interviewsScreen(
  interviews: readonly NumberedInterview[],
  today: string,
  look: Look,
): string[] {
  if (interviews.length === 0) {
    return paragraph('No interview is logged yet. After one: star-coach log', look.width);
  }
  return [
    ...heading('Interviews', counted(interviews.length, 'interview'), look),
    ...interviews.flatMap(({ number, code, interview }) => [
      ...paragraph(`${number}. ${look.bold(interviewName(interview))}`, look.width),
      ...flowing(
        [
          dayName(interview.on, today),
          counted(interview.asked.length, 'question'),
          interview.went === null ? 'no word on how it went' : `it went ${interview.went}`,
          look.dim(`id ${code}`),
        ],
        look.width,
      ),
    ]),
    ...paragraph(look.dim('One in full: star-coach log show 1'), look.width),
  ];
}

/** What was told, in words. */
function toldWords({ told, story }: AskedAgainst['asked']): string {
  if (story !== undefined) return story.title || story.id;
  return { own: 'a story of yours', another: 'another story', none: 'none: nothing came' }[
    told ?? 'another'
  ];
}

function rehearsedWords({ times, last }: RehearsedBefore, today: string): string {
  if (last === null) return 'never rehearsed before';
  const often = times === 1 ? 'once before,' : `${times} times before, last`;
  return `rehearsed ${often} ${dayName(last, today)}`;
}

function againstLines(against: AskedAgainst, today: string, look: Look): string[] {
  const { asked, question, story, wasPlanned } = against;
  const row = (label: string, text: string) => hanging(`   ${label} `, text, look.width);
  const under = question && question.stories.length > 0 ? ` (${question.stories.join(', ')})` : '';
  const planned = wasPlanned === null ? '' : wasPlanned ? '; in your plan' : '; not in your plan';
  return [
    ...(asked.principle === undefined
      ? []
      : row('Principle:', `${principleName(asked.principle)}${planned}`)),
    ...(question === null ? [] : row('Question: ', rehearsedWords(question, today) + under)),
    ...(asked.told === null && asked.story === undefined
      ? []
      : row('You told: ', toldWords(asked) + (story ? `; ${rehearsedWords(story, today)}` : ''))),
    ...(asked.dug === '' ? [] : row('They dug: ', asked.dug)),
    ...(asked.went === null ? [] : row('It went:  ', asked.went)),
  ];
}

export interface InterviewView {
  interview: Interview;
  against: readonly AskedAgainst[];
  /** The local calendar day, such as 2026-11-20. */
  today: string;
}

/** `the question`, `none of the 3 questions`. */
function howMany(ready: number, known: number): string {
  const questions = known === 1 ? 'the question' : `the ${known} questions`;
  if (ready === known) return known === 1 ? questions : `all ${known} questions`;
  return `${ready === 0 ? 'none' : ready} of ${questions}`;
}

/** How much of what was asked had been rehearsed. */
function shareLines(against: readonly AskedAgainst[], look: Look): string[] {
  const known = against.filter(({ question }) => question !== null);
  if (known.length === 0) return [];
  const ready = known.filter(({ question }) => (question?.times ?? 0) > 0);
  const text = `You had rehearsed ${howMany(ready.length, known.length)} that the library has.`;
  return [...paragraph(text, look.width), ''];
}

/** One interview in full, each question against what had been rehearsed. */
export function interviewScreen(
  { interview, against, today }: InterviewView,
  look: Look,
): string[] {
  const { on, went, change } = interview;
  return [
    ...heading(interviewName(interview), dayName(on, today), look),
    ...against.flatMap((each, at) => [
      ...hanging(`${at + 1}. `, look.bold(each.asked.ask), look.width),
      ...againstLines(each, today, look),
    ]),
    ...(against.length === 0 ? paragraph('No question is noted.', look.width) : []),
    '',
    ...shareLines(against, look),
    ...(went === null ? [] : hanging('All in all: ', `it went ${went}`, look.width)),
    ...(change === '' ? [] : hanging('I would change: ', change, look.width)),
  ];
}

/** What was written is kept, and how to go on; or why it could not be. */
export function logLeftScreen(name: string, notice: string | null, look: Look): string[] {
  const text =
    notice === null
      ? `What you wrote about "${name}" is kept. Go on with it: star-coach log`
      : `What you wrote about "${name}" could not be kept: ${notice}`;
  return paragraph(text, look.width);
}
