import type { Look } from '../../look.ts';
import type { KnownStory } from '../../progress/known-stories.ts';
import { principleName } from '../../scenario/principles.ts';
import { counted } from '../../text/counted.ts';
import { visibleLine } from '../../text/visible.ts';
import { dayName } from '../days.ts';
import { hanging, paragraph } from '../lines.ts';
import { heading } from './heading.ts';
import { tellingWords } from './session-words.ts';

const INDENT = '    ';

/** `told in 3 sessions, last yesterday: hire`. */
export function howOften({ sessions, tellings }: KnownStory, today: string): string {
  const last = tellings.at(-1);
  if (last === undefined) return 'not told yet';
  const often = sessions === 1 ? 'told once' : `told in ${counted(sessions, 'session')}`;
  return `${often}, last ${dayName(last.day, today)}: ${tellingWords(last)}`;
}

function storyLines(story: KnownStory, today: string, look: Look): string[] {
  const { id, title, principle, questions, file } = story;
  const rest = (label: string, text: string) => hanging(INDENT + label, text, look.width);
  const place = file === null ? 'in your history only' : visibleLine(file);
  return [
    ...hanging(
      '  ',
      `${look.bold(title || 'A story without a name')}  ${look.dim(id)}`,
      look.width,
    ),
    ...paragraph(`${principleName(principle)}; ${howOften(story, today)}`, look.width, INDENT),
    ...questions.flatMap(({ ask }) => rest('For:  ', ask)),
    ...rest('File: ', place),
    '',
  ];
}

const HOW_TO_BEGIN = [
  ['Tell one against the clock:', 'star-coach rehearse dive-deep'],
  ['Write one down, section by section:', 'star-coach new'],
] as const;

/** The stories of one's own, and how to go on with them. `today` is the local calendar day. */
export function storiesScreen(stories: readonly KnownStory[], today: string, look: Look): string[] {
  const [first] = stories;
  const command = (says: string, what: string) => hanging(`${says} `, look.bold(what), look.width);
  if (first === undefined) {
    return [
      ...paragraph('You have no stories of your own here yet.', look.width),
      ...HOW_TO_BEGIN.flatMap(([says, what]) => command(says, what)),
    ];
  }
  return [
    ...heading('Your own stories', counted(stories.length, 'story', 'stories'), look),
    ...stories.flatMap((story) => storyLines(story, today, look)),
    ...command('Another title:', `star-coach stories rename ${first.id} "New title"`),
    ...command('Tell a new one:', 'star-coach new'),
  ];
}
