import type { StoryDepth } from '../../mock/across-answers.ts';
import type { AnswerNotes } from '../../mock/answer-notes.ts';
import type { Debrief, RoundNotes } from '../../mock/debrief.ts';
import { isAnswered, isMarked, type Loop, threadsOf } from '../../mock/loop.ts';
import type { Doubt } from '../../mock/notes.ts';
import { loopOf } from '../../mock/recorded-loop.ts';
import type { LoopPlan, LoopQuestion } from '../../progress/loop-record.ts';
import type { JournalRecord } from '../../progress/records.ts';
import type { Vote } from '../../progress/votes.ts';
import type { Reading } from '../../review/reading.ts';
import type { PrincipleSlug } from '../../scenario/principles.ts';
import type { Sign } from '../../scenario/question/signs.ts';
import type { Delivery } from '../../speech/sound/delivery.ts';

interface QuestionDocument {
  id: string;
  ask: string;
  principle: PrincipleSlug;
}

/** A mock loop in `history --json`: seconds, milliseconds since 1970, a local calendar day. */
interface LoopDocument {
  id: string;
  at: number;
  day: string;
  level: LoopPlan['level'];
  clock: LoopPlan['clock'];
  /** What was kept of what was said. */
  recording: LoopPlan['recording'];
  seed: number;
  partner: boolean;
  /** Whether its debrief was reached: nothing counts before. */
  over: boolean;
  /** The person's own verdict on all of it; null while they gave none. */
  own: Vote | null;
  rounds: {
    interviewer: string;
    manner: string;
    seconds: number;
    questions: (QuestionDocument & { answered: boolean })[];
  }[];
}

/** Something against an answer; `quote` is null where it is about words that were not said. */
interface DoubtDocument {
  id: string;
  weight: 'fault' | 'hint' | 'gap';
  quote: string | null;
  text: string;
  fix: string;
}

/** What an interviewer wrote of an answer. */
interface LoopAnswerDocument {
  question: QuestionDocument;
  /** Its id is null for one that was never given one. */
  story: { id: string | null; title: string };
  /** What was said; null where nobody wrote it down. */
  text: string | null;
  reading: Reading | null;
  vote: Vote | null;
  /** Of a friend who asked. */
  friend: Vote | null;
  for: { quote: string; shows: Sign }[];
  against: DoubtDocument[];
  chooseSeconds: number;
  activeSeconds: number;
  spokenSeconds: number | null;
  /** How it sounded; null where it was not recorded. */
  delivery: Delivery | null;
  setupShare: number | null;
  interruptedAt: number | null;
  probes: { answered: number; asked: number; brokeAt: string | null };
}

interface DebriefDocument {
  own: Vote | null;
  theirs: Vote | null;
  /** Of a friend who asked. */
  friend: Vote | null;
  rounds: {
    interviewer: string;
    manner: string;
    own: Vote | null;
    vote: Vote | null;
    /** After having read what the others wrote. */
    secondVote: Vote | null;
    pauses: number;
    answers: LoopAnswerDocument[];
    unanswered: QuestionDocument[];
  }[];
  stories: Pick<StoryDepth, 'story' | 'depth' | 'brokeAt' | 'rounds' | 'principles'>[];
  /** Names of stories that two interviewers heard. */
  toldTwice: string[];
  comeBack: { id: string; text: string; answers: number; rounds: number[] }[];
  changes: DoubtDocument[];
  /** The question to answer again now. */
  again: QuestionDocument | null;
}

type LoopRecord = Extract<JournalRecord, { kind: 'loop' }>;

function questionDocument({ id, ask, principle }: LoopQuestion): QuestionDocument {
  return { id, ask, principle };
}

function doubtDocument({ id, weight, quote, text, fix }: Doubt): DoubtDocument {
  return { id, weight, quote, text, fix };
}

function ownVerdict({ marks, plan }: Loop): Vote | null {
  const round = plan.rounds.length === 1 ? 0 : null;
  return (
    marks.findLast((each) => each.what === 'own verdict' && each.round === round)?.vote ?? null
  );
}

function loopDocument({ at, day }: LoopRecord, loop: Loop): LoopDocument {
  const { id, plan } = loop;
  const { level, clock, recording, seed, isPartner } = plan;
  return {
    ...{ id, at, day, level, clock, recording, seed, partner: isPartner },
    over: isMarked(loop, 'debrief', null),
    own: ownVerdict(loop),
    rounds: plan.rounds.map(({ interviewer, manner, seconds }, round) => ({
      ...{ interviewer, manner, seconds },
      questions: threadsOf(loop, round).map(({ question, answer }) => ({
        ...questionDocument(question),
        answered: isAnswered(answer),
      })),
    })),
  };
}

function answerDocument(answer: AnswerNotes): LoopAnswerDocument {
  const { question, story, storyId, words, reading, vote, friend, credits, doubts } = answer;
  const { chooseSeconds, activeSeconds, spokenSeconds, delivery, setupShare, stoppedAt } = answer;
  return {
    question: questionDocument(question),
    story: { id: storyId, title: story },
    text: words,
    ...{ reading, vote, friend },
    for: credits.map(({ quote, shows }) => ({ quote, shows })),
    against: doubts.map(doubtDocument),
    ...{ chooseSeconds, activeSeconds, spokenSeconds, delivery, setupShare },
    interruptedAt: stoppedAt,
    probes: { answered: answer.depth, asked: answer.probes, brokeAt: answer.brokeAt },
  };
}

function roundDocument({ round, own, vote, second, pauses, ...rest }: RoundNotes) {
  const { interviewer, manner } = round;
  return {
    ...{ interviewer, manner, own, vote, secondVote: second, pauses },
    answers: rest.answers.map(answerDocument),
    unanswered: rest.unanswered.map(questionDocument),
  };
}

function debriefDocument(debrief: Debrief): DebriefDocument {
  const { own, theirs, friends, rounds, stories, toldTwice, comeBack, changes, again } = debrief;
  return {
    ...{ own, theirs, friend: friends },
    rounds: rounds.map(roundDocument),
    stories: stories.map(({ story, depth, brokeAt, rounds, principles }) => ({
      ...{ story, depth, brokeAt, rounds, principles },
    })),
    toldTwice: toldTwice.map(({ story }) => story),
    comeBack: comeBack.map(({ doubt: { id, text }, answers, rounds }) => ({
      ...{ id, text, answers, rounds },
    })),
    changes: changes.map(doubtDocument),
    again: again === null ? null : questionDocument(again.question),
  };
}

/** The mock loops in the records, the newest first. */
export function loopDocuments(records: readonly JournalRecord[]): LoopDocument[] {
  return records
    .filter((each): each is LoopRecord => each.kind === 'loop')
    .map((record) => loopDocument(record, loopOf(record.loop, record.plan, records)))
    .reverse();
}

/** What `history LOOP --json` prints. */
export function wholeLoopDocument(record: LoopRecord, loop: Loop, debrief: Debrief) {
  return { version: 1, loop: { ...loopDocument(record, loop), debrief: debriefDocument(debrief) } };
}
