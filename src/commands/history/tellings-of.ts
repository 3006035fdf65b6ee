import { UsageError } from '../../errors.ts';
import { subjectOf } from '../../progress/cards.ts';
import { type Session, toldTitle } from '../../progress/sessions.ts';
import { nearestNames } from '../../scenario/nearest-names.ts';
import { matchPrinciples } from '../../scenario/target.ts';

/** The one story these sessions tell. Throws a usage error where they tell several. */
function ofOneStory(text: string, sessions: readonly Session[]): Session[] {
  const titles = new Map(sessions.map((each) => [subjectOf(each), toldTitle(each)]));
  if (titles.size > 1) {
    throw new UsageError(`"${text}" could mean ${titles.size} stories`, {
      hint: [...titles]
        .map(([id, title]) => `  star-coach history compare ${id}   ${title}`)
        .join('\n'),
    });
  }
  return [...sessions];
}

function ofPrinciple(text: string, sessions: readonly Session[]): Session[] {
  const matches = matchPrinciples(text);
  if (matches.length > 1) {
    const names = matches.map(({ slug }) => slug).join(', ');
    throw new UsageError(`"${text}" could mean ${names}`, { hint: 'Type a few more letters.' });
  }
  return sessions.filter(
    ({ pivot, scenario }) => (pivot ?? scenario.principle) === matches[0]?.slug,
  );
}

/**
 * The sessions, newest first, that tell what TARGET means: a story or an example by its id, its title or
 * the beginning of that, a question, or a principle. Throws a usage error where that is nothing told.
 */
export function tellingsOf(sessions: readonly Session[], text: string): Session[] {
  const wanted = text.trim().toLowerCase();
  const titled = (fits: (title: string) => boolean) =>
    ofOneStory(
      text,
      sessions.filter((each) => fits(toldTitle(each).toLowerCase())),
    );
  const ways = [
    () => sessions.filter((each) => subjectOf(each) === wanted || each.scenario.id === wanted),
    () => sessions.filter(({ takes }) => takes.some(({ take }) => take.question === wanted)),
    () => titled((title) => title === wanted),
    () => ofPrinciple(text, sessions),
    () => titled((title) => title.startsWith(wanted)),
  ];
  for (const way of wanted === '' ? [] : ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  const near = nearestNames(wanted, [
    ...new Set(sessions.flatMap((each) => [toldTitle(each), subjectOf(each)])),
  ]);
  throw new UsageError(`nothing you told is called "${text}", and no session`, {
    hint:
      near.length > 0
        ? `Did you mean ${near.map((each) => `"${each}"`).join(' or ')}?`
        : 'Name a session, a story, a question or a principle. See them: star-coach history',
  });
}
