import type { Look } from '../../look.ts';
import type { Example, Rule } from '../../review/rule.ts';
import { levelName, sectionTitle } from '../../scenario/sections.ts';
import { hanging, paragraph } from '../lines.ts';

function placesOf({ id, sections, levels }: Rule, off: ReadonlySet<string>): string {
  const where =
    sections === 'whole'
      ? 'the whole answer'
      : sections === 'each'
        ? 'every section'
        : sections.map(sectionTitle).join(', ');
  const only = levels ? `; ${levels.map(levelName).join(', ')} only` : '';
  return `${where}${only}${off.has(id) ? '; off' : ''}`;
}

/** Every rule with what it sees; `off` are the ids of those that are not looked for. */
export function rulesScreen(
  rules: readonly Rule[],
  look: Look,
  off: ReadonlySet<string> = new Set(),
): string[] {
  return [
    ...rules.flatMap((rule) => [
      ...hanging(
        `${look.accent(rule.id)}  `,
        look.dim(`${rule.weight}, ${placesOf(rule, off)}`),
        look.width,
      ),
      ...paragraph(rule.sees, look.width, '  '),
    ]),
    '',
    ...paragraph(`All about one of them: ${look.bold('star-coach rules we-dilution')}`, look.width),
  ];
}

function exampleText(example: Example): string {
  return typeof example === 'string' ? example : example.text;
}

function exampleLines(examples: readonly Example[], look: Look): string[] {
  return examples.flatMap((example) => hanging('  - ', exampleText(example), look.width));
}

/** All about one rule: what it sees, why, its source, and examples either way. */
export function ruleScreen(rule: Rule, look: Look, off: ReadonlySet<string> = new Set()): string[] {
  const { flags, passes, praises = [] } = rule.examples;
  return [
    ...paragraph(`${look.accent(rule.id)}: ${look.bold(rule.title)}`, look.width),
    ...paragraph(look.dim(`${rule.weight}, ${placesOf(rule, off)}`), look.width),
    '',
    ...hanging('It sees:  ', rule.sees, look.width),
    ...hanging('Why:      ', rule.why, look.width),
    ...hanging('Source:   ', rule.source, look.width),
    '',
    ...paragraph(look.bold('It stops at the words in [[ ]]'), look.width),
    ...exampleLines(flags, look),
    '',
    ...paragraph(look.bold('It lets these pass'), look.width),
    ...exampleLines(passes, look),
    ...(praises.length > 0
      ? [
          '',
          ...paragraph(look.bold('It praises the words in [[ ]]'), look.width),
          ...exampleLines(praises, look),
        ]
      : []),
  ];
}
