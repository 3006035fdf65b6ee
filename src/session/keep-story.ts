import { phraseCandidates } from '../authoring/story/phrase-candidates.ts';
import type { Story } from '../authoring/story/story.ts';
import { idFromTitle } from '../authoring/story/story-id.ts';
import { sectionProblem } from '../authoring/story/story-limits.ts';
import { listScenarios } from '../library/list-scenarios.ts';
import { openPlacing } from '../library/story-placing.ts';
import { writeStory } from '../library/write-story.ts';
import type { Ports } from '../ports.ts';
import { principleAsked, questionAsked } from '../rehearsal/asked.ts';
import type { Take } from '../rehearsal/records.ts';
import { SECTIONS } from '../scenario/sections.ts';
import type { Run } from './run.ts';

/** Key phrases chosen without anybody: the first of those there are to choose from. */
const KEY_PHRASES = 4;

/** The five sections as they were told; null where one is missing, or is none yet. */
function sectionsOf(takes: readonly Take[]): Story['sections'] | null {
  const told = SECTIONS.map((name) => {
    const text = takes.find(({ section }) => section === name)?.words?.trim() ?? '';
    return [name, text] as const;
  });
  if (told.some(([, text]) => sectionProblem(text) !== null)) return null;
  return Object.fromEntries(
    told.map(([name, text]) => [
      name,
      { text, keyPhrases: phraseCandidates(name, text).slice(0, KEY_PHRASES) },
    ]),
  );
}

/** Whether what was told can become a story file: all of it, in words, and it is none yet. */
export async function canBeKept(
  { plan }: Run,
  takes: readonly Take[],
  ports: Ports,
): Promise<boolean> {
  const { story } = plan;
  if (story === null || sectionsOf(takes) === null) return false;
  if (!(await ports.drafts()).keeps) return false;
  return (await listScenarios(ports)).every(({ id }) => id !== story.id);
}

/** Writes what was told down as a story file; what is known of the story goes on under its id. */
export async function keepAsStory(run: Run, takes: readonly Take[], ports: Ports): Promise<Run> {
  const { plan, scenario, question } = run;
  const sections = sectionsOf(takes);
  if (plan.story === null || sections === null) return run;
  const title = plan.story.title || questionAsked(scenario, plan);
  const placing = await openPlacing(null, ports);
  const told: Story = {
    id: idFromTitle(title),
    title,
    principle: principleAsked(scenario, plan),
    question: questionAsked(scenario, plan),
    ...(question === null ? {} : { answers: [question.id] }),
    level: plan.level,
    themes: [],
    sections,
    probes: [],
    pivots: {},
  };
  const id = writeStory(told, placing, null, ports);
  const { notice } = (await ports.journal()).append({
    kind: 'named',
    story: plan.story.id,
    as: { id, title },
  });
  if (notice) ports.output.note([notice]);
  return { ...run, plan: { ...plan, story: { id, title } } };
}
