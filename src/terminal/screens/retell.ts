import type { Look } from '../../look.ts';
import { questionAsked } from '../../rehearsal/asked.ts';
import type { Plan } from '../../rehearsal/records.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { sectionTitle } from '../../scenario/sections.ts';
import { paragraph } from '../lines.ts';
import { clockTime } from '../time.ts';
import { heading } from './heading.ts';

/** One section of a story to be told again: what it is called, the question, the section, how long it may take. */
export function retellScreen(
  { title, scenario, plan }: { title: string; scenario: Scenario; plan: Plan },
  position: string,
  look: Look,
): string[] {
  const { clock, sections, telling } = plan;
  const how = clock === 'spoken' ? 'out loud' : 'in writing';
  return [
    ...heading(`${telling === 'model' ? 'Retell' : 'Tell'}: ${title}`, position, look),
    ...paragraph(look.bold(questionAsked(scenario, plan)), look.width, '  '),
    '',
    ...sections.flatMap(({ name, targetSeconds }) =>
      paragraph(
        `Only the ${sectionTitle(name)}, ${how}: ${clockTime(targetSeconds)} when spoken.`,
        look.width,
        '  ',
      ),
    ),
    '',
  ];
}
