import type { Look } from '../../look.ts';
import type { Finding } from '../../review/finding.ts';
import { missingFor, whyRead } from '../../review/reading.ts';
import type { Review, SectionReview } from '../../review/review.ts';
import { levelName, sectionTitle } from '../../scenario/sections.ts';
import { flowing, paragraph } from '../lines.ts';
import { clockTime } from '../time.ts';
import { findingLines, markStyle, marksOf, tellable, whyLines } from './findings.ts';
import { heading } from './heading.ts';
import { markedText } from './marked-text.ts';

function lengthLine({ words, spokenSeconds, targetSeconds }: SectionReview): string {
  const target = targetSeconds === null ? '' : `, target ${clockTime(targetSeconds)}`;
  return `${words} words, ${clockTime(spokenSeconds)} to say${target}`;
}

function phraseLines({ keyPhrases }: SectionReview, look: Look): string[] {
  if (keyPhrases.length === 0) return [];
  const missed = keyPhrases.filter(({ hit }) => !hit).map(({ phrase }) => `"${phrase}"`);
  const count = `${keyPhrases.length - missed.length} of ${keyPhrases.length}`;
  return [
    '',
    ...paragraph(
      `${look.bold('Key phrases')}  ${count}${missed.length > 0 ? ', not said:' : ''}`,
      look.width,
    ),
    ...flowing(missed, look.width),
  ];
}

/** The text without blank space around it, what the review saw marked in it. */
function toldLines(text: string, findings: readonly Finding[], look: Look): string[] {
  const marks = marksOf(findings, text.length - text.trimStart().length);
  return paragraph(markedText(text.trim(), marks, markStyle(look)), look.width, '  ');
}

function sectionLines(review: SectionReview, text: string, look: Look): string[] {
  const findings = tellable(review);
  const title = review.section === null ? 'The answer' : sectionTitle(review.section);
  const whole = review.section === null;
  return [
    ...heading(title, review.rating, look),
    ...paragraph(look.dim(lengthLine(review)), look.width),
    ...whyLines(review, look),
    ...(whole ? ['', ...toldLines(text, findings, look)] : []),
    ...(findings.length > 0 ? ['', ...findingLines(findings, look)] : []),
    ...phraseLines(review, look),
    '',
  ];
}

/** How an answer in one piece divides, and how sure that is. */
function divisionLines({ division }: Review, look: Look): string[] {
  if (division === null) return [];
  const rows = division.sections.flatMap(({ section, spokenSeconds, rating, sure }) =>
    paragraph(
      `${sectionTitle(section)}: ${clockTime(spokenSeconds)}, ${sure ? rating : 'not sure where it begins and ends'}`,
      look.width,
      '  ',
    ),
  );
  const share = division.setupShare;
  const said = share === null ? '' : `Setup: ${Math.round(share * 100)} % of the time.`;
  const setup = said === '' ? [] : paragraph(said, look.width, '  ');
  const title = paragraph(look.bold('As far as the words show'), look.width);
  return [...title, ...rows, ...setup, ''];
}

const HOW_TO_LABEL = 'Put a heading before each part, for example "## Situation".';

/** Which sections a reading needs and has not; null where it was read, or where nothing is labelled. */
function lacking({ reading, sections }: Review): string | null {
  if (reading !== 'not enough to judge') return null;
  const missing = missingFor(new Map(sections.map(({ section, rating }) => [section, rating])));
  const names = missing.filter((name) => name !== null);
  if (names.length === 0) return null;
  const verb = names.length === 1 ? 'is' : 'are';
  return `${names.join(' and ')} ${verb} missing or not enough to judge`;
}

function readingLines(review: Review, look: Look): string[] {
  const { reading, level, notJudged, next, sections } = review;
  const isUnlabelled = sections.some(({ section }) => section === null);
  const remarks = isUnlabelled ? [...notJudged, HOW_TO_LABEL] : notJudged;
  const when = lacking(review) ?? whyRead(reading, !isUnlabelled);
  const where = next?.section ? `${sectionTitle(next.section)}: ` : '';
  return [
    ...heading('Read together', levelName(level), look),
    ...paragraph(`${look.bold(reading)}: ${when}.`, look.width),
    ...remarks.flatMap((sentence) => paragraph(look.dim(sentence), look.width)),
    ...(next
      ? [
          '',
          look.bold('Fix next'),
          ...paragraph(`${where}${next.message} ${next.fix}`, look.width, '  '),
        ]
      : []),
  ];
}

/** What a bar raiser would say about an answer: section by section, then read together. */
export function reviewScreen(review: Review, text: string, look: Look): string[] {
  return [
    ...review.sections.flatMap((section) => sectionLines(section, text, look)),
    ...divisionLines(review, look),
    ...readingLines(review, look),
  ];
}
