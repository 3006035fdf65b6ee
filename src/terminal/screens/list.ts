import type { Look } from '../../look.ts';
import { PRINCIPLES, principleName } from '../../scenario/principles.ts';
import type { ScenarioSummary } from '../../scenario/summary.ts';
import { displayWidth, hanging, padEnd, paragraph } from '../lines.ts';
import { clockTime } from '../time.ts';

/** What sets a scenario apart: the user's own, a story of failure or conflict. */
function marks({ source, themes }: ScenarioSummary, names: readonly string[] = []): string {
  const marks = [...names, ...(source.kind === 'own' ? ['yours'] : []), ...themes];
  return marks.length === 0 ? '' : `  ${marks.join(', ')}`;
}

/** The question it is listed for, or itself. */
const nameOf = ({ id, asked }: ScenarioSummary) => asked ?? id;

function row(scenario: ScenarioSummary, idWidth: number, marked: string, look: Look): string[] {
  const { asked, title, seconds } = scenario;
  const label = `  ${look.accent(padEnd(nameOf(scenario), idWidth))}  ${clockTime(seconds)}  `;
  const shown = asked === undefined ? title : `answered in "${title}"`;
  return [
    ...hanging(label, shown + look.dim(marked), look.width),
    ...paragraph(scenario.question, look.width, '    '),
  ];
}

const widest = (scenarios: readonly ScenarioSummary[]) =>
  Math.max(...scenarios.map((each) => displayWidth(nameOf(each))));

/** How to go on from here. */
function ways(first: ScenarioSummary | undefined, look: Look): string[] {
  if (first === undefined) return [];
  const rehearse = look.bold(`star-coach rehearse ${nameOf(first)}`);
  const study = look.bold(`star-coach study ${first.id}`);
  return [
    ...hanging('Against the clock:  ', rehearse, look.width),
    ...hanging('Read one first:     ', study, look.width),
  ];
}

/** Scenarios in the order they were found, and how to go on from here. */
export function foundScreen(scenarios: readonly ScenarioSummary[], look: Look): string[] {
  const idWidth = widest(scenarios);
  const lines = scenarios.flatMap((scenario) => [
    ...row(scenario, idWidth, marks(scenario, [principleName(scenario.principle)]), look),
    '',
  ]);
  return [...lines, ...ways(scenarios[0], look)];
}

/** Scenarios grouped by principle, and how to go on from here. */
export function listScreen(scenarios: readonly ScenarioSummary[], look: Look): string[] {
  const idWidth = widest(scenarios);
  const lines: string[] = [];
  for (const principle of PRINCIPLES) {
    const group = scenarios.filter((scenario) => scenario.principle === principle.slug);
    if (group.length === 0) continue;
    lines.push(...paragraph(look.bold(principle.name), look.width));
    lines.push(...paragraph(look.dim(principle.line), look.width, '  '));
    for (const scenario of group) lines.push('', ...row(scenario, idWidth, marks(scenario), look));
    lines.push('');
  }
  return [...lines, ...ways(scenarios[0], look)];
}
