import type { Story } from '../../authoring/story/story.ts';
import { freeId, idFromTitle } from '../../authoring/story/story-id.ts';
import { lineProblem } from '../../authoring/story/story-limits.ts';
import { Cancelled } from '../../errors.ts';
import { listScenarios } from '../../library/list-scenarios.ts';
import type { Placing } from '../../library/story-placing.ts';
import type { Ports } from '../../ports.ts';
import type { Prompter } from '../../prompter.ts';
import { fileIdProblem } from '../../scenario/id.ts';
import { PRINCIPLES, type PrincipleSlug, principleName } from '../../scenario/principles.ts';
import { BASE_LEVEL, LEVELS, type Level, levelName } from '../../scenario/sections.ts';
import type { Given } from './given.ts';

/** What Esc answers: one question back. */
const TO_BACK = { back: null };

function askPrinciple(prompter: Prompter): Promise<PrincipleSlug | null> {
  return prompter.choose<PrincipleSlug | null>(
    'Which principle is the story about?',
    PRINCIPLES.map(({ slug, name }) => ({ value: slug, label: name })),
    TO_BACK,
  );
}

/** The questions the library asks about the principle, or one of the person's own. */
async function askQuestion(
  principle: PrincipleSlug,
  prompter: Prompter,
  ports: Ports,
): Promise<string | null> {
  const known = (await listScenarios(ports))
    .filter((each) => each.principle === principle)
    .map(({ question }) => question);
  const chosen = await prompter.choose<string | undefined | null>(
    'Which question does it answer?',
    [
      ...[...new Set(known)].map((question) => ({ value: question, label: question })),
      { value: undefined, label: 'Another question' },
    ],
    TO_BACK,
  );
  if (chosen !== undefined) return chosen;
  return prompter.ask({
    message: `A question about ${principleName(principle)}:`,
    own: true,
    check: lineProblem,
  });
}

/** The principle and the question; back from the first of them leaves. */
async function askAbout(given: Given, prompter: Prompter, ports: Ports) {
  for (;;) {
    const principle = given.principle ?? (await askPrinciple(prompter));
    if (principle === null) throw new Cancelled('menu');
    const question = given.question ?? (await askQuestion(principle, prompter, ports));
    if (question !== null) return { principle, question };
    if (given.principle !== null) throw new Cancelled('menu');
  }
}

async function askId(title: string, prompter: Prompter, placing: Placing): Promise<string> {
  const isTaken = (id: string) => placing.isTaken(id) || placing.isBegun(id);
  return prompter.ask({
    message: 'What you type to rehearse it, also the name of its file:',
    initial: freeId(idFromTitle(title), isTaken),
    check(id) {
      const problem = fileIdProblem(id);
      if (problem !== null) return `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`;
      return isTaken(id) ? 'That one is taken.' : null;
    },
  });
}

function askLevel(prompter: Prompter): Promise<Level | null> {
  return prompter.choose<Level | null>(
    'Which level do you interview for?',
    [BASE_LEVEL, ...LEVELS.filter((each) => each !== BASE_LEVEL)].map((value) => ({
      value,
      label: levelName(value),
    })),
    TO_BACK,
  );
}

/**
 * Asks what the story is about and what it is called: as much of it as is not given. Throws
 * `Cancelled` when the person goes back from the first menu.
 */
export async function askHead(
  given: Given,
  placing: Placing,
  prompter: Prompter,
  ports: Ports,
): Promise<Story> {
  const { principle, question } = await askAbout(given, prompter, ports);
  const title =
    given.title ??
    (await prompter.ask({
      message: 'A title, in a few words:',
      initial: given.answer?.title ?? '',
      own: true,
      check: lineProblem,
    }));
  for (;;) {
    const id = await askId(title, prompter, placing);
    const level = given.level ?? (await askLevel(prompter));
    if (level === null) continue;
    return {
      id,
      title,
      principle,
      question,
      level,
      themes: [],
      sections: {},
      probes: [],
      pivots: {},
    };
  }
}
