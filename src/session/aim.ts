import { COMMAND_KEYS } from '../command-keys.ts';
import type { Ports } from '../ports.ts';
import { sessionsIn } from '../progress/sessions-in.ts';
import { type Aim, aimAt } from '../rehearsal/aim.ts';
import type { SectionReview } from '../review/section-review.ts';
import { principleName } from '../scenario/principles.ts';
import type { Question } from '../scenario/question/schema.ts';
import { type Part, SECTIONS } from '../scenario/sections.ts';
import { aimScreen } from '../terminal/screens/aim.ts';
import type { Judgement } from './judge.ts';
import { COMPARISON_MENU } from './menus.ts';
import type { Run, SessionContext } from './run.ts';

type Aimed = Pick<Run, 'plan' | 'question'>;

/** The question a principle is asked by; null where it is the one asked anyway, or there is none. */
async function questionOf(
  { plan, question }: Aimed,
  { questions }: Ports,
): Promise<Question | null> {
  if (question === null || plan.pivot === null || plan.pivot === question.principle) return null;
  const all = await questions.summaries();
  const own = all.filter(({ principle }) => principle === plan.pivot);
  const first = own.find(({ isFirst }) => isFirst) ?? own[0];
  return first === undefined ? null : questions.load(first.id);
}

/** The words the story was last told in, by section or all at once, for whichever question. */
async function wordsBefore({ plan }: Aimed, ports: Ports): Promise<Map<Part, string>> {
  const words = new Map<Part, string>();
  if (plan.story === null) return words;
  const sessions = sessionsIn(await (await ports.journal()).records());
  for (const { story, takes } of sessions.filter((each) => each.story?.id === plan.story?.id)) {
    if (story === null) continue;
    for (const { take } of takes) {
      const text = take.words?.trim() ?? '';
      if (text !== '' && !words.has(take.section)) words.set(take.section, text);
    }
  }
  return words;
}

/** How the story of the run is told for the principle asked for, from how it was told before; null where it is told for its own. */
export async function aimBefore(run: Aimed, ports: Ports): Promise<Aim | null> {
  const to = await questionOf(run, ports);
  if (to === null || run.question === null) return null;
  const words = await wordsBefore(run, ports);
  if (words.size === 0) return aimAt(to, run.question, []);
  const [{ reviewAnswer, reviewSections }, { hearBeats }] = await Promise.all([
    import('../review/review.ts'),
    import('../review/beats.ts'),
  ]);
  const options = { level: run.plan.level };
  const bySection = new Map(
    SECTIONS.flatMap((name) => {
      const text = words.get(name);
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
  const { sections } =
    bySection.size === 0
      ? reviewAnswer(words.get('whole') ?? '', options)
      : reviewSections(bySection, options);
  return aimAt(to, run.question, hearBeats(to, sections));
}

/** The same, from what was told just now. Null too where nobody can read what was said. */
async function aimAfter(
  run: Aimed,
  sections: readonly SectionReview[],
  ports: Ports,
): Promise<Aim | null> {
  const to = await questionOf(run, ports);
  if (to === null || run.question === null || sections.length === 0) return null;
  const { hearBeats } = await import('../review/beats.ts');
  return aimAt(to, run.question, hearBeats(to, sections));
}

/** What leads to the screen of `showAim`, in a few words; null where there is no such screen. */
export async function aimLabel(
  run: Run,
  { result }: Judgement,
  { ports }: SessionContext,
): Promise<string | null> {
  const aim = await aimAfter(run, result.review?.sections ?? [], ports);
  return aim && COMPARISON_MENU.forPrinciple(principleName(aim.principle));
}

/** Where a story of one's own was told for another principle: how to do that the next time. */
export async function showAim(
  run: Run,
  { result }: Judgement,
  then: string,
  { ports, prompter }: SessionContext,
): Promise<void> {
  const aim = await aimAfter(run, result.review?.sections ?? [], ports);
  if (aim === null) return;
  ports.output.print(aimScreen(aim, ports.output.look));
  await prompter.choose('', [{ value: null, label: then, key: COMMAND_KEYS.next }]);
}
