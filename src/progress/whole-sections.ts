import type { SectionName } from '../scenario/sections.ts';
import type { TakeJudgement } from './judgement-record.ts';
import type { JudgedRecord } from './records.ts';
import type { Session, SessionTake, TakeFacts } from './sessions.ts';

/** What is known of the take of one section. */
export interface SectionFacts extends TakeFacts {
  section: SectionName;
}

/** A section that was told and judged: by a take of its own, or in a whole answer that surely has it. */
export interface JudgedSection extends SessionTake<SectionFacts> {
  judgement: TakeJudgement;
}

/** A section of a take as a take of its own: of a whole answer, held against its share. */
export function sectionFacts(take: TakeFacts, section: SectionName): SectionFacts {
  const { split, ...facts } = take;
  const share = split?.find(({ name }) => name === section)?.targetSeconds;
  return { ...facts, section, targetSeconds: share ?? take.targetSeconds };
}

/** The sections a take is known to tell: its own, or those a whole answer surely has. */
export function sectionsOf({ take, judgement }: SessionTake<TakeFacts>): SectionFacts[] {
  const { section } = take;
  if (section !== 'whole') return [{ ...take, section }];
  const sure = judgement?.found?.filter((each) => each.sure) ?? [];
  return sure.map((each) => sectionFacts(take, each.section));
}

/** The sections of a session that were judged, as the record of it has them. */
export function judgedSections(
  { takes }: Pick<Session<TakeFacts>, 'takes'>,
  judged: JudgedRecord,
): JudgedSection[] {
  return judged.sections.flatMap(({ section, take: id, ...judgement }) => {
    const take = takes.find((each) => each.take.id === id)?.take;
    const isOfIt = take?.section === section || take?.section === 'whole';
    return take && isOfIt ? [{ take: sectionFacts(take, section), judgement }] : [];
  });
}
