import { UsageError } from '../../errors.ts';
import { reachOf, roleAsked } from '../../library/for-role.ts';
import { byAnswered } from '../../library/list-questions.ts';
import { listScenarios } from '../../library/list-scenarios.ts';
import type { Askable, AskedBefore, LoopWish } from '../../mock/plan-loop.ts';
import type { Ports } from '../../ports.ts';
import { ownSeconds } from '../../rehearsal/plan.ts';
import type { RecordingMode } from '../../rehearsal/recording.ts';
import type { Settings } from '../../rehearsal/settings.ts';
import { BASE_LEVEL } from '../../scenario/sections.ts';
import { readLevel, readPrinciples, readWhole } from '../arguments/options.ts';
import type { RecordingFlags } from '../arguments/recording-flags.ts';

/** The flags of `mock`, as typed. */
export interface MockOptions extends RecordingFlags {
  rounds?: string;
  minutes?: string;
  lp?: string[];
  level?: string;
  aloud?: boolean;
  bell?: boolean;
  notes?: boolean;
  calm?: boolean;
  seed?: string;
  partner?: boolean;
  debrief?: string;
  md?: boolean;
  json?: boolean;
}

const MOST_ROUNDS = 5;
const [SHORTEST, LONGEST] = [5, 90];
const USUAL_MINUTES = 25;
const LARGEST_SEED = 2 ** 31 - 1;
const MOST_PRINCIPLES = 15;

/** What is asked for. Throws a usage error that says which flag does not hold. */
export function readWish(
  { rounds, minutes, lp = [], level, aloud, calm = false, seed, partner = false }: MockOptions,
  recording: RecordingMode,
  settings: Settings,
  drawn: number,
): Omit<LoopWish, 'notes'> {
  const principles = readPrinciples('--lp', lp);
  if (principles.length > MOST_PRINCIPLES) {
    throw new UsageError(`--lp may be given ${MOST_PRINCIPLES} times at most`);
  }
  const asked = level === undefined ? (settings.level ?? BASE_LEVEL) : readLevel(level);
  const isSpoken = partner || recording !== 'none' || (aloud ?? settings.aloud);
  return {
    rounds: rounds === undefined ? 1 : readWhole('--rounds', rounds, 1, MOST_ROUNDS),
    minutes:
      minutes === undefined ? USUAL_MINUTES : readWhole('--minutes', minutes, SHORTEST, LONGEST),
    principles,
    level: asked,
    clock: isSpoken ? 'spoken' : 'typing',
    recording,
    isCalm: calm,
    isPartner: partner,
    seed: seed === undefined ? drawn : readWhole('--seed', seed, 0, LARGEST_SEED),
    pace: settings.pace,
    typingFactor: settings.typingFactor,
    targetSeconds: ownSeconds(asked),
  };
}

/** The questions a loop can be made of: those that an example answers, by how near that is to the person's role. */
export async function questionsToAsk(ports: Ports): Promise<Askable[]> {
  const [questions, scenarios, role] = await Promise.all([
    ports.questions.summaries(),
    listScenarios(ports),
    roleAsked(ports),
  ]);
  const answered = byAnswered(scenarios);
  return questions.flatMap((question) => {
    const answering = answered.get(question.id) ?? [];
    if (answering.length === 0) return [];
    return [{ ...question, reach: Math.min(...answering.map((each) => reachOf(each, role))) }];
  });
}

/** What was asked before, the latest last: told questions in the words of their examples, then loops. */
export async function askedBefore(ports: Ports): Promise<AskedBefore> {
  const [{ stories, loops }, scenarios] = await Promise.all([
    ports.journal().then((journal) => journal.progress()),
    listScenarios(ports),
  ]);
  const told = new Set(Object.values(stories.told).flatMap(({ questions }) => questions));
  const asked = loops.flatMap(({ questions }) => questions);
  return {
    questions: [...told, ...asked.map(({ id }) => id)],
    phrasings: [
      ...scenarios
        .filter(({ answers }) => answers.some((id) => told.has(id)))
        .map(({ question }) => question),
      ...asked.map(({ ask }) => ask),
    ],
  };
}
