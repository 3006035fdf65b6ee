import type { StoryDraft } from '../authoring/story/story.ts';
import type { LoopDraft } from '../mock/loop-draft.ts';
import type { Happening } from '../progress/records.ts';
import type { Draft } from '../rehearsal/records.ts';
import { type Part, partTitle, SECTIONS, sectionTitle } from '../scenario/sections.ts';
import type { Drafts, Journal, LoopDrafts, StoryDrafts } from '../stores.ts';
import type { UnkeptWords } from './unkept-words.ts';
import { holdInterview } from './watched-interviews.ts';
import { TYPED_LINES } from './watched-lines.ts';

/** Stores that tell `words` what they were given and could not, or must not, keep. */

interface Said {
  /** What it is held under, and what it is called. */
  part: string;
  label: string;
  text: string;
}

/** What was said in something that happened; null where nothing was. */
function saidBy(happening: Happening): (Said & { session: string; title: string }) | null {
  const { kind } = happening;
  if (kind !== 'take' && kind !== 'whole' && kind !== 'probe') return null;
  const { scenario, words } = happening;
  const session = happening.session ?? TYPED_LINES;
  const said = { session, title: scenario.title, text: words ?? '' };
  if (kind === 'probe') return { ...said, part: happening.asked, label: happening.asked };
  const part = kind === 'take' ? happening.section : kind;
  return { ...said, part, label: partTitle(part) };
}

/** A journal that does not keep says that all is well, and writes nothing. */
export function watchJournal(journal: Journal, keeps: boolean, words: UnkeptWords): Journal {
  return {
    ...journal,
    append(happening) {
      const kept = journal.append(happening);
      if (happening.kind === 'interview') {
        holdInterview(happening.interview, happening, keeps && kept.notice === undefined, words);
        return kept;
      }
      const said = saidBy(happening);
      if (said === null) return kept;
      const { session, title, part, label, text } = said;
      if (keeps && kept.notice === undefined) words.release(session, part);
      else words.hold(session, part, { title, label, text });
      return kept;
    },
  };
}

function saidIn({ takes, current, probe }: Draft): Said[] {
  const ofPart = (part: Part, text: string) => ({ part, label: partTitle(part), text });
  return [
    ...takes.map(({ section, words }) => ofPart(section, words ?? '')),
    ...(current ? [ofPart(current.section, current.text)] : []),
    ...(probe ? [{ part: probe.asked, label: probe.asked, text: probe.text }] : []),
  ];
}

export function watchDrafts(drafts: Drafts, words: UnkeptWords): Drafts {
  const { keeps } = drafts;
  return {
    ...drafts,
    save(draft) {
      const { id, title } = draft;
      const notice = drafts.save(draft);
      for (const { part, label, text } of saidIn(draft)) {
        const isKept = keeps && notice === undefined;
        if (isKept) words.release(id, part);
        else words.hold(id, part, { title, label, text });
      }
      return notice;
    },
    remove(id) {
      // Its takes are in the journal, or it was not wanted; what is never kept stays held.
      if (keeps) words.release(id);
      return drafts.remove(id);
    },
  };
}

/** What a part of a story that is being written is called. */
function labelOf(part: string): string {
  const section = SECTIONS.find((name) => name === part);
  if (section) return sectionTitle(section);
  const [question = '', reply = ''] = part.split('/');
  return `${reply === 'weak' ? 'A reply to avoid' : 'Your reply'}: ${question}`;
}

function partsOf({ story, begun }: StoryDraft): Map<string, string> {
  return new Map([
    ...Object.entries(story.sections).map(([name, { text }]) => [name, text] as const),
    ...story.probes.flatMap(({ id, strong, weak }) => [
      [`${id}/strong`, strong.reply] as const,
      ...weak.map(({ reply }) => [`${id}/weak`, reply] as const),
    ]),
    ...Object.entries(begun),
  ]);
}

export function watchStoryDrafts(drafts: StoryDrafts, words: UnkeptWords): StoryDrafts {
  return {
    ...drafts,
    save(draft) {
      const { id, title } = draft.story;
      const notice = drafts.save(draft);
      if (drafts.keeps && notice === undefined) {
        const document = JSON.stringify(draft);
        words.release(id);
        words.releaseWhere(TYPED_LINES, (line) => document.includes(JSON.stringify(line)));
        return notice;
      }
      for (const [part, text] of partsOf(draft)) {
        words.hold(id, part, { title, label: labelOf(part), text });
      }
      return notice;
    },
    remove(id) {
      // The story is a scenario now, or it was not wanted.
      words.release(id);
      words.release(TYPED_LINES);
      return drafts.remove(id);
    },
  };
}

/** What a loop's draft holds, by the sessions it is kept under once the journal has it. */
function saidInLoop({ title, begun, unrecorded }: LoopDraft) {
  const whole = partTitle('whole');
  return [
    ...unrecorded.flatMap((record) => saidBy(record) ?? []),
    ...(begun === null
      ? []
      : [
          {
            ...{ session: begun.session, title, text: begun.text },
            part: begun.probe?.ask ?? 'whole',
            label: begun.probe?.ask ?? whole,
          },
        ]),
  ];
}

export function watchLoopDrafts(drafts: LoopDrafts, words: UnkeptWords): LoopDrafts {
  return {
    ...drafts,
    save(draft) {
      const notice = drafts.save(draft);
      const isKept = drafts.keeps && notice === undefined;
      for (const { session, part, ...typed } of saidInLoop(draft)) {
        if (isKept) words.release(session, part);
        else words.hold(session, part, typed);
      }
      return notice;
    },
  };
}
