import { measuredSentences } from '../language/matchers.ts';
import type { Passage, Sentence } from '../language/passage.ts';
import { SECTIONS, type SectionName } from '../scenario/sections.ts';
import { isOwnAction } from './vocabulary/own-action.ts';

/** A sentence and the section it was told for, as far as the text shows it. */
export interface DividedSentence {
  sentence: Sentence;
  section: SectionName;
  /** Every reading that puts it elsewhere fits clearly worse. */
  sure: boolean;
}

/** What a sentence of a section sounds like: each pattern looked for in its words in lower case. */
const CUES: Readonly<Record<SectionName, readonly [weight: number, pattern: RegExp][]>> = {
  situation: [
    [
      2,
      /\b(?:at the time|at my (?:previous|last|former|current|old)|in my (?:role|previous|last)|when i (?:was|joined|started)|a few (?:years|months) ago|last (?:year|summer|winter|spring|autumn|fall|quarter)|the (?:situation|context|problem|challenge|issue) (?:was|is)|i was (?:working|part|a|an|the|leading)|i (?:worked|joined|faced|encountered)|i led an?)\b/,
    ],
    [
      1.5,
      /\b(?:was|were|is|are|kept) (?:\w+ )?(?:struggling|failing|facing|running|experiencing|complaining|growing|slow|broken|down|missing|losing)\b|\b(?:we|it|they|the team|our team) had\b|\bthere (?:was|were|had)\b|\bused to\b|\b(?:had|have) (?:no|been)\b|\bdid n't (?:have|know)\b|\b(?:nobody|no one|none) \b/,
    ],
    [0.5, /\b(?:was|were|had|is|are)\b/],
  ],
  task: [
    [
      3,
      /\b(?:my|the|our) (?:task|job|goal|responsibility|objective|mission|aim) (?:was|is|were)\b|\bi was (?:responsible|asked|tasked|assigned|on call|in charge)\b|\basked me to\b|\b(?:was|were) mine\b|\bwas my (?:call|job)\b|\b(?:fell|came down) to me\b|\bup to me\b|\bi (?:owned|volunteered)\b/,
    ],
    [
      1.5,
      /\bi (?:had|needed|wanted|was supposed) to\b|\bwe (?:had|needed) to\b|\bneeded (?:someone|somebody|to)\b/,
    ],
  ],
  action: [
    [
      2,
      /\bi (?:took action|decided|started|began|then|also|first|next|chose|proposed|set up|made sure|went|took)\b|\bso i\b|\b(?:first|then|next|finally|after that),? i\b|\bmy (?:approach|first step|plan)\b|\binstead of\b|\bbecause a\b/,
    ],
  ],
  result: [
    [
      3,
      /\bas a result\b|\b(?:the|our) (?:result|results|outcome|impact) (?:was|were|is|of)\b|\bresulted in\b|\bin the end\b|\bled to\b|\b(?:went|fell|dropped|rose|grew) (?:\w+ )?(?:from|to|by)\b|\bended up\b|\bthis (?:meant|saved|reduced|cut)\b/,
    ],
    [
      1.5,
      /\b(?:reduced|reduction|increased|increase|improved|improvement|dropped|fell|rose|grew|saved|cut|decreased|doubled|halved|faster|happier|happy|adopted|satisfied|praised|promoted|successfully|success|on time|since then|to date|so far|no longer|never (?:came|happened)|has n't|have n't|achieved|delivered|shipped|launched|generated|won)\b/,
    ],
  ],
  reflection: [
    [
      4,
      /\bi (?:\w+ )?(?:learned|learnt|realized|realised)\b|\blessons?\b|\btaught me\b|\b(?:next time|in hindsight|looking back|in retrospect|takeaway)\b|\b(?:would|'d|should) (?:have )?(?:do|done|did) (?:\w+ ){0,2}differently\b|\bsince then,? i\b|\bfrom (?:then|that day) on\b|\bthese days i\b|\bi (?:now|always)\b|\bif i (?:did|had to do|could) \b/,
    ],
  ],
};

/** A deed of the speaker's own, and a quantity that measures something. */
const OWN_DEED = 1.5;
const MOST_DEEDS = 3;
const MEASURED = 1.2;
/** Where in the answer a section usually lies, as a share of its sentences. */
const USUAL: Readonly<Record<SectionName, number>> = {
  situation: 0.1,
  task: 0.25,
  action: 0.5,
  result: 0.85,
  reflection: 0.97,
};
const OUT_OF_PLACE = 3;

/** From one section to another: stories go on in order, and may come back to what was done. */
const STEPS: readonly (readonly number[])[] = [
  [0, -0.5, -0.5, -2.5, -5],
  [-1.5, 0, -0.3, -2.5, -5],
  [-4, -3, 0, -0.5, -1.5],
  [-6, -5, -2, 0, -0.5],
  [-8, -8, -5, -2.5, 0],
];
const STARTS: readonly number[] = [0, -1, -2.5, -5, -6];
/** By how much the best reading has to be better for a sentence to be surely where it is. */
const SURE = 1.5;

function fits(sentence: Sentence, isMeasured: boolean, at: number): number[] {
  const text = sentence.words.map(({ lower }) => lower).join(' ');
  const deeds = Math.min(MOST_DEEDS, sentence.clauses.filter(isOwnAction).length);
  return SECTIONS.map((section) => {
    const said = CUES[section].reduce(
      (sum, [weight, cue]) => sum + (cue.test(text) ? weight : 0),
      0,
    );
    const done = section === 'action' ? deeds * OWN_DEED : 0;
    const measured = section === 'result' && isMeasured ? MEASURED : 0;
    return said + done + measured - OUT_OF_PLACE * Math.abs(at - USUAL[section]);
  });
}

/** The best way to each section, sentence by sentence, from the start. */
function bestFrom(fit: readonly (readonly number[])[]): number[][] {
  const best: number[][] = [];
  for (const own of fit) {
    const before = best.at(-1);
    best.push(
      own.map((value, to) =>
        before === undefined
          ? value + (STARTS[to] ?? 0)
          : value + Math.max(...before.map((sum, from) => sum + (STEPS[from]?.[to] ?? 0))),
      ),
    );
  }
  return best;
}

/** The best way on from each section to the end, sentence by sentence. */
function bestTo(fit: readonly (readonly number[])[]): number[][] {
  let after: number[] = SECTIONS.map(() => 0);
  const best: number[][] = [];
  for (const own of fit.toReversed()) {
    best.push(after);
    const values = own.map((value, to) => value + (after[to] ?? 0));
    after = SECTIONS.map((_, from) =>
      Math.max(...values.map((value, to) => value + (STEPS[from]?.[to] ?? 0))),
    );
  }
  return best.reverse();
}

/** Setup is one to a listener: whether it is told as situation or task makes nobody unsure. */
function isSetup(section: number): boolean {
  return section < 2;
}

/**
 * Divides an answer told in one piece: each sentence to the section where, all in all, the story fits
 * best. Weights and thresholds were set by hand; `npm run bench:review` measures them
 * on labelled answers with their labels taken away.
 */
export function divide(passage: Passage): DividedSentence[] {
  const { sentences } = passage;
  const measured = measuredSentences(passage);
  const last = Math.max(1, sentences.length - 1);
  const fit = sentences.map((each, at) => fits(each, measured.has(each), at / last));
  const from = bestFrom(fit);
  const to = bestTo(fit);
  return sentences.map((sentence, at) => {
    const sums = SECTIONS.map((_, each) => (from[at]?.[each] ?? 0) + (to[at]?.[each] ?? 0));
    const best = sums.indexOf(Math.max(...sums));
    const others = sums.filter((_, each) => each !== best && !(isSetup(each) && isSetup(best)));
    const sure = (sums[best] ?? 0) - Math.max(...others) >= SURE;
    return { sentence, section: SECTIONS[best] ?? 'action', sure };
  });
}
