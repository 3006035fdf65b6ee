import type { Ports } from '../../ports.ts';
import { PAPERS } from '../../report/sheet/paper.ts';
import { FILE_KINDS } from '../../scenario/file-kinds.ts';
import { PRINCIPLES } from '../../scenario/principles.ts';
import {
  LEVELS,
  levelName,
  PARTS,
  partTitle,
  SECTIONS,
  sectionTitle,
} from '../../scenario/sections.ts';
import type { Fitting } from './what-fits.ts';

/** The shells there are scripts for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

const principles = (): Fitting[] =>
  PRINCIPLES.map(({ slug, name }) => ({ word: slug, about: name }));

async function scenarios({ scenarios }: Ports): Promise<Fitting[]> {
  return (await scenarios.summaries()).map(({ id, title }) => ({ word: id, about: title }));
}

async function questions({ questions }: Ports): Promise<Fitting[]> {
  return (await questions.summaries()).map(({ id, ask: [ask = ''] }) => ({ word: id, about: ask }));
}

async function stories(ports: Ports): Promise<Fitting[]> {
  const { ownStories } = await import('../../library/own-stories.ts');
  return (await ownStories(ports)).map(({ id, title }) => ({ word: id, about: title }));
}

async function rules(): Promise<Fitting[]> {
  const { openRuleBook } = await import('../rule-book.ts');
  return [...(await openRuleBook())].map(([word, { title }]) => ({ word, about: title }));
}

/** What there is of each kind, by the name an option or an argument has for it. */
export const THINGS: Readonly<Record<string, (ports: Ports) => Fitting[] | Promise<Fitting[]>>> = {
  principle: principles,
  level: () => LEVELS.map((level) => ({ word: level, about: levelName(level) })),
  section: () => SECTIONS.map((section) => ({ word: section, about: sectionTitle(section) })),
  part: () => [
    ...PARTS.map((part) => ({ word: part, about: partTitle(part) })),
    { word: 'follow-up', about: 'the answers to follow-ups' },
  ],
  target: async (ports) => [
    ...principles(),
    ...(await scenarios(ports)),
    ...(await questions(ports)),
  ],
  scenario: scenarios,
  story: stories,
  rule: rules,
  loop: () => [{ word: 'last', about: 'the latest mock interview' }],
  session: () => [{ word: 'last', about: 'the latest session' }],
  interview: () => [{ word: 'last', about: 'the latest interview' }],
  kind: () => FILE_KINDS.map((word) => ({ word, about: `the JSON Schema of a ${word}` })),
  paper: () => Object.entries(PAPERS).map(([word, about]) => ({ word, about })),
  shell: () => SHELLS.map((word) => ({ word, about: `the script for ${word}` })),
};

/** What there is of a kind; nothing of one that is anybody's to choose. */
export async function thingsOf(kind: string, ports: Ports): Promise<Fitting[]> {
  return (await THINGS[kind]?.(ports)) ?? [];
}
