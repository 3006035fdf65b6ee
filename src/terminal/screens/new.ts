import type { Story } from '../../authoring/story/story.ts';
import type { Look } from '../../look.ts';
import { whyRead } from '../../review/reading.ts';
import type { Review, SectionReview } from '../../review/review.ts';
import { principleName } from '../../scenario/principles.ts';
import { levelName, type SectionName, sectionTitle } from '../../scenario/sections.ts';
import { hanging, paragraph } from '../lines.ts';
import { clockTime } from '../time.ts';
import { timeVerdict } from './compare.ts';
import { findingLines, markStyle, marksOf, tellable, whyLines } from './findings.ts';
import { heading } from './heading.ts';
import { markedText } from './marked-text.ts';

/** What is about to happen, and that nothing gets lost. */
export function newStoryScreen(look: Look): string[] {
  return [
    ...heading('A story of your own', '', look),
    ...paragraph('Five sections, about twenty minutes. Ctrl+C keeps what there is.', look.width),
    '',
  ];
}

/** A word in between. */
export function remarkScreen(remark: string, look: Look): string[] {
  return [...paragraph(remark, look.width), ''];
}

/** What the story is about, and where it is going to be. */
export function storyHeadScreen(story: Story, path: string, look: Look): string[] {
  const about = [principleName(story.principle), story.title, levelName(story.level)];
  return [
    ...paragraph(look.accent(about.join(' - ')), look.width),
    ...paragraph(look.bold(story.question), look.width, '  '),
    ...paragraph(look.dim(`It becomes ${path}`), look.width),
    '',
  ];
}

/** A paragraph of a written answer that stands under no label. */
export function unplacedScreen(text: string, look: Look): string[] {
  return [...heading('Without a label', '', look), ...paragraph(text, look.width, '  '), ''];
}

/** One section as it stands: how long it is, what the review sees in it, and what to do. */
export function storySectionScreen(
  { name, text, position }: { name: SectionName; text: string; position: string },
  review: SectionReview,
  look: Look,
): string[] {
  const { words, spokenSeconds, targetSeconds, rating } = review;
  const findings = tellable(review);
  const target = targetSeconds ?? spokenSeconds;
  const verdict = timeVerdict(spokenSeconds, target, look);
  const time = `${clockTime(spokenSeconds)} to say, target ${clockTime(target)}: ${verdict}`;
  return [
    ...heading(sectionTitle(name), position, look),
    ...paragraph(time, look.width),
    ...paragraph(look.dim(`${words} words`), look.width),
    look.bold(rating),
    ...whyLines(review, look),
    '',
    ...paragraph(markedText(text, marksOf(findings), markStyle(look)), look.width, '  '),
    ...(findings.length > 0 ? ['', ...findingLines(findings, look)] : []),
    '',
  ];
}

/** All five sections read together. */
export function storyTogetherScreen(review: Review, look: Look): string[] {
  const { reading, next, spokenSeconds } = review;
  const where = next?.section ? `${sectionTitle(next.section)}: ` : '';
  return [
    ...heading('The whole story', `${clockTime(spokenSeconds)} to say`, look),
    ...paragraph(`${look.bold(reading)}: ${whyRead(reading, true)}.`, look.width),
    ...(next
      ? [
          '',
          look.bold('Fix next'),
          ...paragraph(`${where}${next.message} ${next.fix}`, look.width, '  '),
        ]
      : []),
    '',
  ];
}

/** It is a scenario now. `target` is what to type for it; `checked` what to name when it is checked. */
export function storySavedScreen(
  { path, target, checked }: { path: string; target: string; checked: string },
  look: Look,
): string[] {
  const check = `star-coach check ${checked}`.trimEnd();
  return [
    ...heading('Saved', '', look),
    ...paragraph(path, look.width, '  '),
    '',
    ...hanging('Rehearse it:  ', look.bold(`star-coach rehearse ${target}`), look.width),
    ...hanging('Check it:     ', look.bold(check), look.width),
    ...paragraph(
      'The file says what else it can hold: a weak answer, questions, other principles.',
      look.width,
    ),
    '',
  ];
}

/** The interview was left. `notice` says why nothing could be kept, if so. */
export function storyLeftScreen(title: string, notice: string | null, look: Look): string[] {
  return paragraph(
    notice ?? `"${title}" is kept as far as it is told. To go on: star-coach new`,
    look.width,
  );
}
