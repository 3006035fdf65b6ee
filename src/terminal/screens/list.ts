import type { Look } from '../../look.ts';
import { PRINCIPLES } from '../../scenario/principles.ts';
import type { ScenarioSummary } from '../../scenario/summary.ts';
import { displayWidth, hanging, padEnd, paragraph } from '../lines.ts';
import { clockTime } from '../time.ts';

/** What sets a scenario apart: the user's own, a story of failure or conflict. */
function marks({ source, themes }: ScenarioSummary): string {
  const marks = [...(source.kind === 'own' ? ['yours'] : []), ...themes];
  return marks.length === 0 ? '' : `  ${marks.join(', ')}`;
}

/** Scenarios grouped by principle, and how to go on from here. */
export function listScreen(scenarios: readonly ScenarioSummary[], look: Look): string[] {
  const idWidth = Math.max(...scenarios.map(({ id }) => displayWidth(id)));
  const lines: string[] = [];
  for (const principle of PRINCIPLES) {
    const group = scenarios.filter((scenario) => scenario.principle === principle.slug);
    if (group.length === 0) continue;
    lines.push(...paragraph(look.bold(principle.name), look.width));
    lines.push(...paragraph(look.dim(principle.line), look.width, '  '));
    for (const scenario of group) {
      const id = look.accent(padEnd(scenario.id, idWidth));
      const label = `  ${id}  ${clockTime(scenario.seconds)}  `;
      lines.push('', ...hanging(label, scenario.title + look.dim(marks(scenario)), look.width));
      lines.push(...paragraph(scenario.question, look.width, '    '));
    }
    lines.push('');
  }
  const first = scenarios[0];
  if (first) {
    const rehearse = look.bold(`star-coach rehearse ${first.id}`);
    const study = look.bold(`star-coach study ${first.id}`);
    lines.push(...hanging('Against the clock:  ', rehearse, look.width));
    lines.push(...hanging('Read one first:     ', study, look.width));
  }
  return lines;
}
