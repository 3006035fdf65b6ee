import { UsageError } from '../../errors.ts';
import { didYouMean } from '../../scenario/nearest-names.ts';
import { PRINCIPLES, type PrincipleSlug } from '../../scenario/principles.ts';
import { LEVELS, type Level, SECTIONS, type SectionName } from '../../scenario/sections.ts';
import { matchPrinciples } from '../../scenario/target.ts';

/** The one principle a name, slug or prefix means. */
export function readPrinciple(option: string, text: string): PrincipleSlug {
  const matches = matchPrinciples(text);
  const [only] = matches;
  if (only && matches.length === 1) return only.slug;
  if (matches.length > 1) {
    const names = matches.map(({ slug }) => slug).join(', ');
    throw new UsageError(`${option} ${text} could mean ${names}`, {
      hint: 'Type a few more letters.',
    });
  }
  const slugs = PRINCIPLES.map(({ slug }) => slug);
  throw new UsageError(`${option} expects a leadership principle, found "${text}"`, {
    hint: didYouMean(text, slugs) ?? `One of: ${slugs.join(', ')}`,
  });
}

/** The principles of an option that may be repeated, each once: one a text, or several with commas between. */
export function readPrinciples(option: string, texts: readonly string[]): PrincipleSlug[] {
  const each = texts.flatMap((text) => {
    // A name may have a comma in it.
    const isOne = matchPrinciples(text).length > 0 || !text.includes(',');
    return isOne ? [text] : text.split(',').map((part) => part.trim());
  });
  return [...new Set(each.map((text) => readPrinciple(option, text)))];
}

/** The one name that begins with `text`, in any case. No name is the beginning of another. */
function oneOf<Name extends string>(option: string, text: string, names: readonly Name[]): Name {
  const wanted = text.toLowerCase();
  const [name, ...more] = wanted === '' ? [] : names.filter((each) => each.startsWith(wanted));
  if (name !== undefined && more.length === 0) return name;
  const meant = didYouMean(text, names);
  throw new UsageError(
    `${option} expects one of ${names.join(', ')}, found "${text}"`,
    meant === null ? {} : { hint: meant },
  );
}

export function readLevel(text: string): Level {
  return oneOf('--level', text, LEVELS);
}

export function readSection(text: string): SectionName {
  return oneOf('--section', text, SECTIONS);
}

/** A whole number from `least` to `most`. */
export function readWhole(option: string, text: string, least: number, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(
    `${option} expects a whole number from ${least} to ${most}, found "${text}"`,
  );
}
