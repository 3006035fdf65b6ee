import { ContentError, UsageError } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import { compareTake } from '../../rehearsal/comparison.ts';
import type { Plan, Take } from '../../rehearsal/records.ts';
import { summariseRun } from '../../rehearsal/summary.ts';
import { readAnswer, type WrittenAnswer } from '../../review/answer-file.ts';
import type { SectionName } from '../../scenario/sections.ts';
import { compareScreen } from '../../terminal/screens/compare.ts';
import { summaryScreen } from '../../terminal/screens/summary.ts';
import { wholeAnswerScreen } from '../../terminal/screens/whole-answer.ts';
import { visible } from '../../text/visible.ts';
import type { Found } from '../find-scenario.ts';

function writtenTake(section: SectionName, text: string): Take {
  return {
    section,
    text,
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
  { scenario, target }: Found,
  plan: Plan,
  { output, readText }: Ports,
): Promise<void> {
  if (plan.mode === 'aloud') {
    throw new UsageError('--answers compares written words, so it does not go with --aloud');
  }
  const text = visible(await readText(file));
  if (text.trim() === '') {
    const name = file === '-' ? 'standard input' : file;
    const problem = { file: name, line: 1, column: 1, source: '', message: 'the answer is empty' };
    throw new ContentError([problem], { hint: 'Write each section under a heading: ## Situation' });
  }
  const answer = readAnswer(text);
  const sections = bySection(answer, plan);
  if (answer.kind === 'labelled' && answer.unlabelledStart !== '') {
    output.note(['The text before the first section label is not compared.']);
  }
  if (sections === null) {
    output.print(wholeAnswerScreen(scenario, plan, text.trim(), output.look));
    return;
  }
  const comparisons = plan.sections.map((planned) =>
    compareTake(
      scenario,
      { level: plan.level, mode: 'written' },
      planned,
      writtenTake(planned.name, sections.get(planned.name) ?? ''),
    ),
  );
  for (const [index, comparison] of comparisons.entries()) {
    output.print(compareScreen(comparison, `${index + 1} of ${comparisons.length}`, output.look));
  }
  output.print(summaryScreen(summariseRun(comparisons), target, output.look));
}
