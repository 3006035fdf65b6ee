import { UsageError } from '../../errors.ts';
import { type FoundScenario, isOwn } from '../../library/find-scenario.ts';
import type { Ports } from '../../ports.ts';
import { compareTakes } from '../../rehearsal/comparison.ts';
import type { Plan, Take } from '../../rehearsal/records.ts';
import { summariseRun } from '../../rehearsal/summary.ts';
import { readAnswer, type WrittenAnswer } from '../../review/answer-file.ts';
import { followUpsTo } from '../../review/follow-ups.ts';
import { reviewAnswer } from '../../review/review.ts';
import { rulesOn } from '../../review/rules-on.ts';
import type { SectionName } from '../../scenario/sections.ts';
import { compareScreen } from '../../terminal/screens/compare.ts';
import { openFollowUpsScreen } from '../../terminal/screens/follow-up.ts';
import { reviewScreen } from '../../terminal/screens/review.ts';
import { summaryScreen } from '../../terminal/screens/summary.ts';
import { readAnswerText, SET_AT_PAUSES } from '../read-answer-text.ts';

function writtenTake(section: SectionName, text: string): Take {
  return {
    section,
    words: text,
    activeSeconds: 0,
    hintsUsed: 0,
    pasted: false,
    interrupted: false,
    skipped: false,
    ticked: null,
  };
}

/** The texts by section; null when the answer has no labels and several sections are asked for. */
function bySection(answer: WrittenAnswer, plan: Plan): Map<SectionName, string> | null {
  if (answer.kind === 'labelled') return answer.sections;
  const [only, ...more] = plan.sections;
  return only && more.length === 0 ? new Map([[only.name, answer.text]]) : null;
}

/** Compares an answer file ("-" for standard input) with the scenario, without asking anything. */
export async function compareAnswers(
  file: string,
  found: FoundScenario,
  plan: Plan,
  ports: Ports,
  speaker?: string,
): Promise<void> {
  const { output } = ports;
  const { scenario, target } = found;
  const isOwnStory = isOwn(found);
  if (plan.clock === 'spoken') {
    throw new UsageError('--answers compares written words, so it does not go with --aloud');
  }
  const { text, transcript } = await readAnswerText(file, ports, speaker);
  if (transcript?.sentencesAtPauses) output.note([SET_AT_PAUSES]);
  const answer = readAnswer(text);
  const { rulesOff } = await (await ports.config()).settings();
  const sections = bySection(answer, plan);
  if (answer.kind === 'labelled' && answer.unlabelledStart !== '') {
    output.note(['The text before the first section label is not compared.']);
  }
  if (answer.kind === 'labelled' && answer.unknownHeadings.length > 0) {
    const headings = answer.unknownHeadings.map((heading) => `"${heading}"`).join(', ');
    output.note([
      `I did not understand the heading ${headings}: what is below it is not compared.`,
    ]);
  }
  const { level, pace } = plan;
  if (sections === null) {
    const targets = Object.fromEntries(
      plan.sections.map(({ name, targetSeconds }) => [name, targetSeconds]),
    );
    const review = reviewAnswer(
      text,
      {
        ...{ level, scenario, targets, isOwnStory },
        ...(transcript ? { secondsOf: transcript.secondsOf } : {}),
      },
      rulesOn(rulesOff),
    );
    output.print(reviewScreen(review, text, output.look));
    return;
  }
  const takes = plan.sections.map(({ name }) => writtenTake(name, sections.get(name) ?? ''));
  const judged = {
    level,
    pace,
    clock: 'none',
    sections: plan.sections,
    isOwnStory,
    rulesOff,
  } as const;
  const result = compareTakes(scenario, judged, takes);
  for (const [index, comparison] of result.comparisons.entries()) {
    const position = `${index + 1} of ${result.comparisons.length}`;
    output.print(compareScreen(comparison, position, output.look));
  }
  const asked = followUpsTo(result.review?.findings ?? []);
  output.print([
    ...openFollowUpsScreen(asked, output.look),
    ...summaryScreen(summariseRun(result), target, output.look),
  ]);
}
