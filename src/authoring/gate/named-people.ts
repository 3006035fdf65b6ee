import type { Scenario } from '../../scenario/schema.ts';
import { commonWords, type Named, peopleIn } from './names.ts';
import type { LibraryProblem, PlacedScenario } from './placed-scenario.ts';
import { allStrongTexts } from './strong-texts.ts';

/** What somebody may be who has no other introduction than `our analyst Priya`. */
const ROLES = new Set(
  `manager lead director colleague teammate engineer analyst customer user owner boss developer
  designer tester scientist operator administrator nurse driver teacher inspector recruiter founder
  author reviewer accountant agent intern mentor partner friend neighbour head chief secretary
  mechanic planner controller researcher editor translator buyer seller supplier tenant member`.split(
    /\s+/,
  ),
);

type Path = (string | number)[];

/** The story as somebody has heard it before the first follow-up. */
function storyOf(scenario: Scenario): string {
  const { title, question, overview = '' } = scenario;
  return [title, question, overview, ...allStrongTexts(scenario).map(({ text }) => text)].join(
    '\n',
  );
}

function textsIn({ probes }: Scenario): { path: Path; text: string; question: string }[] {
  return probes.flatMap(({ question, strong, weak }, at) => [
    { path: ['probes', at, 'question'], text: question, question: '' },
    { path: ['probes', at, 'strong', 'reply'], text: strong.reply, question },
    ...weak.map(({ reply }, index) => ({
      path: ['probes', at, 'weak', index, 'reply'],
      text: reply,
      question,
    })),
  ]);
}

/** `our analyst Priya`; `Priya, our analyst`. */
function isIntroduced({ before, explained }: Named): boolean {
  return explained || ROLES.has(before.at(-1) ?? '');
}

function holdsName(text: string, name: string): boolean {
  return text.match(/\p{L}+/gu)?.includes(name) ?? false;
}

/** Nobody is named in a follow-up whom neither the story nor the question has introduced. */
export function checkNamedPeople(scenarios: readonly PlacedScenario[]): LibraryProblem[] {
  const all = scenarios.map((each) => ({
    each,
    story: storyOf(each.scenario),
    texts: textsIn(each.scenario),
  }));
  const common = commonWords(
    all.flatMap(({ story, texts }) => [story, ...texts.map(({ text }) => text)]),
  );
  return all.flatMap(({ each, story, texts }) =>
    texts.flatMap(({ path, text, question }): LibraryProblem[] => {
      const met = new Set<string>();
      return peopleIn(text, common).flatMap((named): LibraryProblem[] => {
        const { name } = named;
        const isKnown = met.has(name) || holdsName(story, name) || holdsName(question, name);
        met.add(name);
        if (isKnown || isIntroduced(named)) return [];
        const message = `names ${name}, whom neither the story nor the question has introduced: say who that is ("our analyst ${name}")`;
        return [{ scenario: each, path, weight: 'error', message }];
      });
    }),
  );
}
