import type { Look } from '../../look.ts';
import type { Comparison } from '../../rehearsal/comparison.ts';
import type { StrongExample } from '../../rehearsal/strong-example.ts';
import { teller } from '../../scenario/roles.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { partTitle, sectionTitle } from '../../scenario/sections.ts';
import { flowing, hanging, paragraph } from '../lines.ts';
import type { ComparedPart } from './compare.ts';
import { closeHeading } from './heading.ts';
import { markedText } from './marked-text.ts';

/** Whose words they are. */
function whose(telling: Comparison['telling'], { role }: Pick<Scenario, 'role'>): string {
  if (telling === 'own') return `told by ${teller(role)}`;
  return telling === 'file' ? 'as you wrote it' : 'as the example tells it';
}

/** The words that carry the section: in bold, or between brackets where nothing is bold. */
function withPhrases(strong: StrongExample, look: Look): string {
  const [open, close] = look.unicode ? ['«', '»'] : ['[', ']'];
  const marks = strong.phrases.map((span) => ({ ...span, note: '' }));
  const isShown = look.bold('x') !== 'x';
  return markedText(strong.text, marks, (words) =>
    isShown ? look.bold(words) : `${open}${words}${close}`,
  );
}

/** Which key phrases were said, where the example itself was told. */
function phraseLines({ phrases, words }: ComparedPart, look: Look): string[] {
  if (phrases.length === 0) return [];
  const sign = (hit: boolean) => {
    if (look.unicode) return hit ? look.good('✓') : look.warn('✗');
    return hit ? 'said:' : 'not said:';
  };
  const hits = phrases.filter(({ hit }) => hit).length;
  const how = words === null ? 'by your own count' : 'in your words';
  return [
    ...paragraph(
      `${look.bold('Key phrases')}  ${hits} of ${phrases.length} ${how}`,
      look.width,
      '  ',
    ),
    ...flowing(
      phrases.map(({ phrase, hit }) => `${sign(hit)} ${phrase}`),
      look.width,
    ),
  ];
}

/**
 * How strong sounds: the section of the example, with the words that carry it marked, and the
 * mistake most people make there; after a spoken take that nobody can read, how to say it.
 */
export function strongScreen(
  comparison: ComparedPart,
  example: Pick<Scenario, 'title' | 'role'>,
  look: Look,
): string[] {
  const { section, telling, review } = comparison;
  const head = closeHeading(
    `${partTitle(section)}, ${whose(telling, example)}`,
    example.title,
    look,
  );
  if (comparison.section === 'whole') {
    const told = comparison.examples.flatMap(({ section: name, strong }) =>
      paragraph(
        `${look.dim(`[${sectionTitle(name)}]`)} ${withPhrases(strong, look)}`,
        look.width,
        '  ',
      ),
    );
    return [...head, ...told, ...phraseLines(comparison, look)];
  }
  const { strong } = comparison;
  const advice = (label: string, text: string | null) =>
    text === null ? [] : hanging(`  ${look.bold(label)}  `, text, look.width);
  return [
    ...head,
    ...paragraph(withPhrases(strong, look), look.width, '  '),
    ...phraseLines(comparison, look),
    ...advice('Common mistake', strong.commonMistake),
    ...(review === null ? advice('Coaching', strong.coaching) : []),
  ];
}
