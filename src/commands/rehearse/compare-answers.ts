import { FailureError, UsageError } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import { followUpsAfter, ownFollowUps } from '../../rehearsal/follow-ups.ts';
import type { Take } from '../../rehearsal/records.ts';
import { type Part, SECTIONS } from '../../scenario/sections.ts';
import { followUpSeed } from '../../session/follow-up-seed.ts';
import { type Judgement, judgeTakes } from '../../session/judge.ts';
import { type KeptAnswer, keepWritten } from '../../session/keep-written.ts';
import type { Run } from '../../session/run.ts';
import { summaryWords } from '../../session/summary-words.ts';
import { timedSummary } from '../../session/timed-summary.ts';
import { type ComparedPart, compareScreen } from '../../terminal/screens/compare.ts';
import { openFollowUpsScreen } from '../../terminal/screens/follow-up.ts';
import { strongScreen } from '../../terminal/screens/strong.ts';
import { summaryScreen } from '../../terminal/screens/summary.ts';
import { readWritten, type Written } from './read-written.ts';
import { reviewWhole } from './review-whole.ts';

/** Follow-ups to be ready for. */
const MOST_ASKED = 4;

export interface AnswerFlags {
  speaker?: string;
  keep?: boolean;
  json?: boolean;
  followUps?: boolean;
}

/** What a file says of a part: a section without words was left out. */
function writtenTake(section: Part, text: string): Take {
  return {
    section,
    words: text,
    activeSeconds: 0,
    hintsUsed: 0,
    pasted: false,
    interrupted: false,
    skipped: text === '',
    ticked: null,
  };
}

const HOW_TO_LABEL =
  'Put a heading before each part, such as "## Situation", or say which one it is: --section action';

/** What the answer tells of what is asked for: each section, or all in one where nobody labelled them. */
function takesOf({ sections, text }: Written, { plan }: Pick<Run, 'plan'>): Take[] {
  if (sections === null) return [writtenTake('whole', text)];
  return plan.sections.map(({ name }) => writtenTake(name, sections.get(name) ?? ''));
}

/** Throws where the takes cannot be kept: nobody knows what they answer, or they have no words. */
function checkKeepable({ sections }: Written, takes: readonly Take[], { plan }: Run): void {
  if (sections === null && plan.sections.length < SECTIONS.length) {
    throw new UsageError(
      'the answer has no section labels, so --keep cannot tell which words are of those asked for',
      { hint: HOW_TO_LABEL },
    );
  }
  if (takes.some(({ skipped }) => !skipped)) return;
  const asked = takes.map(({ section }) => section).join(', ');
  throw new UsageError(`the answer has no words for ${asked}, so there is nothing to keep`, {
    hint: HOW_TO_LABEL,
  });
}

interface Shown {
  isKept: boolean;
  /** What an interviewer would ask on is shown too. */
  followUps: boolean;
}

async function showCompared(
  { result, summary }: Judgement,
  run: Run,
  { isKept, followUps }: Shown,
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  const { whole } = result;
  const compared: ComparedPart[] = whole === null ? result.comparisons : [whole];
  for (const [index, comparison] of compared.entries()) {
    const position = whole === null ? `${index + 1} of ${compared.length}` : '';
    output.print([
      ...compareScreen(comparison, position, output.look).lines,
      '',
      ...strongScreen(comparison, run.scenario, output.look),
      '',
    ]);
  }
  const told = compared.map(({ words }) => words).join('\n');
  const seed = await followUpSeed(told, ports);
  const asked = followUps ? followUpsAfter(result, run.question, seed, ownFollowUps(run)) : [];
  const shown = isKept ? await timedSummary(summary, run, ports) : { ...summary, comeBack: null };
  output.print([
    ...openFollowUpsScreen(asked.slice(0, MOST_ASKED), output.look),
    ...summaryScreen(shown, summaryWords({ ...run, clock: 'none' }, []), output.look),
  ]);
}

function notKept(file: string, notice: string): FailureError {
  const where = file === '-' ? 'Its words are in what was printed.' : `The answer is in ${file}.`;
  return new FailureError(`the journal did not take it all: ${notice}`, {
    hint: `Nothing is lost. ${where}`,
  });
}

/**
 * Compares an answer file ("-" for standard input) with the scenario, without asking anything; keeps it
 * where that is asked for. Throws a failure, once all is shown, for what the journal did not take.
 */
export async function compareAnswers(
  file: string,
  run: Run,
  flags: AnswerFlags,
  ports: Ports,
): Promise<void> {
  const { keep = false, json = false, followUps = true, speaker } = flags;
  const { output } = ports;
  const { plan } = run;
  if (plan.clock === 'spoken') {
    throw new UsageError('--answers compares written words, so it does not go with --aloud');
  }
  if (keep && !(await ports.drafts()).keeps) {
    throw new UsageError('--keep records the answer and --no-save keeps nothing', {
      hint: 'Leave one of them out.',
    });
  }
  const settings = await (await ports.config()).settings();
  const written = await readWritten(file, plan, ports, speaker);
  const takes = takesOf(written, run);
  if (keep) checkKeepable(written, takes, run);
  else if (written.sections === null) return reviewWhole(written, run, { json }, ports);
  const judgement = judgeTakes(run, { ...plan, clock: 'none' }, takes, settings);
  const kept: KeptAnswer | null = keep ? await keepWritten(run, takes, judgement, ports) : null;
  const isKept = kept?.notice === null;
  if (json && written.sections === null) {
    await reviewWhole(written, run, { json, session: isKept ? kept.session : null }, ports);
  } else if (json) {
    const { answersDocument } = await import('./answers-document.ts');
    const session = isKept ? kept.session : null;
    output.json(answersDocument(run, judgement, { session, followUps }));
  } else {
    await showCompared(judgement, run, { isKept, followUps }, ports);
  }
  if (kept !== null && kept.notice !== null) throw notKept(file, kept.notice);
}
