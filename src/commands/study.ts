import { COMMAND_KEYS } from '../command-keys.ts';
import { UsageError } from '../errors.ts';
import { findScenario } from '../library/find-scenario.ts';
import { listScenarios } from '../library/list-scenarios.ts';
import type { Ports } from '../ports.ts';
import { planRehearsal } from '../rehearsal/plan.ts';
import { pagesOf } from '../terminal/screens/pages.ts';
import { studyEnd, studyParts } from '../terminal/screens/study.ts';
import type { StudyPart } from '../terminal/screens/study-parts.ts';
import { askedLevel, type PlanFlags, readPlanFlags } from './arguments/plan-flags.ts';
import { typedOrPicked } from './arguments/target.ts';

export interface StudyOptions extends PlanFlags {
  json?: boolean;
  md?: boolean;
}

/** Shows the parts a page at a time, so that each can be read before the next. */
async function readAlong(parts: readonly StudyPart[], ports: Ports): Promise<void> {
  const prompter = await ports.prompter('');
  const pages = parts.flatMap(({ title, lines }) =>
    pagesOf(lines, ports.output.look).map((page, at) => ({
      page,
      leadsHere: at === 0 ? `next: ${title}` : 'more',
    })),
  );
  let all = false;
  for (const [index, { page }] of pages.entries()) {
    ports.output.print(page);
    const next = pages[index + 1];
    if (all || next === undefined) continue;
    const answer = await prompter.choose(
      '',
      [
        { value: 'next', label: next.leadsHere, key: COMMAND_KEYS.next },
        { value: 'all', label: 'all the rest', key: COMMAND_KEYS.all },
        { value: 'stop', label: 'stop here', key: COMMAND_KEYS.back },
      ] as const,
      { back: 'stop' },
    );
    if (answer === 'stop') return;
    all = answer === 'all';
  }
}

/** Shows the walkthrough of TARGET, or of what is picked: part by part to someone at a terminal, else in one piece. */
export async function study(
  typed: string | undefined,
  options: StudyOptions,
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  if (options.json && options.md) {
    throw new UsageError('--json and --md print different documents', { hint: 'Choose one.' });
  }
  const instead = 'Say what to read: star-coach study TARGET (see star-coach list)';
  const target = await typedOrPicked(typed, options, listScenarios, instead, ports);
  if (target === null) return;
  const settings = await (await ports.config()).settings();
  const { scenario, target: again } = await findScenario(ports, target, askedLevel(options));
  const plan = planRehearsal(scenario, readPlanFlags(scenario, options), settings);
  if (options.json) return output.json({ version: 1, scenario });

  const partly = (options.section ?? []).length > 0;
  if (options.md) {
    const { studyMarkdown } = await import('../terminal/screens/study-markdown.ts');
    return output.print(studyMarkdown(scenario, plan, { partly }));
  }
  const parts = studyParts(scenario, plan, { partly }, output.look);
  if (ports.attended && !partly) await readAlong(parts, ports);
  else output.print(parts.flatMap(({ lines }) => lines));
  output.print(studyEnd(again, output.look));
}
