import { measuredSentences } from '../language/matchers.ts';
import type { Passage, Sentence } from '../language/passage.ts';
import { type PhraseList, phrases } from '../language/phrases.ts';
import { SECTIONS, type SectionName } from '../scenario/sections.ts';
import { isOwnAction } from './vocabulary/own-action.ts';

/** A sentence and the section it was told for, as far as the text shows it. */
export interface DividedSentence {
  sentence: Sentence;
  section: SectionName;
  /** Every reading that puts it elsewhere fits clearly worse. */
  sure: boolean;
}

/** What a sentence of a section sounds like. */
const CUES: Readonly<
  Record<SectionName, readonly (readonly [weight: number, said: PhraseList])[]>
> = {
  situation: [
    [
      2,
      phrases(
        'at the time',
        'at my previous|last|former|current|old',
        'in my role|previous|last',
        'when i was|joined|started',
        'a few years|months ago',
        'last year|summer|winter|spring|autumn|fall|quarter',
        'the situation|context|problem|challenge|issue was|is',
        'i was working|part|a|an|the|leading',
        'i worked|joined|faced|encountered',
        'i led a|an',
      ),
    ],
    [
      1.5,
      phrases(
        'was|were|is|are|kept *? struggling|failing|facing|running|experiencing|complaining|growing|slow|broken|down|missing|losing',
        'we|it|they had',
        'the|our team had',
        'there was|were|had',
        'used to',
        'had|have no|been',
        "did n't have|know",
        'nobody|none *',
        'no one *',
      ),
    ],
    [0.5, phrases('was|were|had|is|are')],
  ],
  task: [
    [
      3,
      phrases(
        'my|the|our task|job|goal|responsibility|objective|mission|aim was|is|were',
        'i was responsible|asked|tasked|assigned',
        'i was on call',
        'i was in charge',
        'asked me to',
        'was|were mine',
        'was my call|job',
        'fell to me',
        'came down to me',
        'up to me',
        'i owned|volunteered',
      ),
    ],
    [
      1.5,
      phrases(
        'i had|needed|wanted to',
        'i was supposed to',
        'we had|needed to',
        'needed someone|somebody|to',
      ),
    ],
  ],
  action: [
    [
      2,
      phrases(
        'i decided|started|began|then|also|first|next|chose|proposed|went|took',
        'i set up',
        'i made sure',
        'so i',
        'first|then|next|finally i',
        'after that i',
        'my approach|plan',
        'my first step',
        'instead of',
        'because a',
      ),
    ],
  ],
  result: [
    [
      3,
      phrases(
        'as a result',
        'the|our result|results|outcome|impact was|were|is|of',
        'resulted in',
        'in the end',
        'led to',
        'went|fell|dropped|rose|grew *? from|to|by',
        'ended up',
        'this meant|saved|reduced|cut',
      ),
    ],
    [
      1.5,
      phrases(
        'reduced|reduction|increased|increase|improved|improvement|dropped|fell|rose|grew|saved|cut',
        'decreased|doubled|halved|faster|happier|happy|adopted|satisfied|praised|promoted',
        'successfully|success|achieved|delivered|shipped|launched|generated|won',
        'on time',
        'since then',
        'to date',
        'so far',
        'no longer',
        'never came|happened',
        "has|have n't",
      ),
    ],
  ],
  reflection: [
    [
      4,
      phrases(
        'i *? learned|learnt|realized|realised',
        'lesson|lessons',
        'taught me',
        'next time',
        'in hindsight|retrospect',
        'looking back',
        'takeaway',
        'would|should have? do|done|did *? *? differently',
        'since then i',
        'from then on',
        'from that day on',
        'these days i',
        'i now|always',
        'if i did|could *',
        'if i had to do *',
      ),
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

/** From one section (a row) to another: stories go on in order, and may come back to what was done. */
const STEPS: readonly (readonly number[])[] = [
  [0, -0.5, -0.5, -2.5, -5],
  [-1.5, 0, -0.3, -2.5, -5],
  [-4, -3, 0, -0.5, -1.5],
  [-6, -5, -2, 0, -0.5],
  [-8, -8, -5, -2.5, 0],
];
/** The same, to one section from another. */
const STEPS_TO = STEPS.map((_, to) => STEPS.map((from) => from[to] ?? 0));
const STARTS: readonly number[] = [0, -1, -2.5, -5, -6];
/** By how much the best reading has to be better for a sentence to be surely where it is. */
const SURE = 1.5;

function fits(sentence: Sentence, isMeasured: boolean, at: number): number[] {
  const deeds = Math.min(MOST_DEEDS, sentence.clauses.filter(isOwnAction).length);
  return SECTIONS.map((section) => {
    let said = 0;
    for (const [weight, cue] of CUES[section]) said += cue.isIn(sentence.words) ? weight : 0;
    const done = section === 'action' ? deeds * OWN_DEED : 0;
    const measured = section === 'result' && isMeasured ? MEASURED : 0;
    return said + done + measured - OUT_OF_PLACE * Math.abs(at - USUAL[section]);
  });
}

/** The best of some sums, each with the step from it or to it. */
function bestOf(sums: readonly number[], steps: readonly number[]): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < sums.length; at += 1) {
    best = Math.max(best, (sums[at] ?? 0) + (steps[at] ?? 0));
  }
  return best;
}

/** The best way to each section, sentence by sentence, from the start. */
function bestFrom(fit: readonly (readonly number[])[]): number[][] {
  const best: number[][] = [];
  for (const own of fit) {
    const before = best.at(-1);
    const ways = before ? STEPS_TO.map((steps) => bestOf(before, steps)) : STARTS;
    best.push(own.map((value, to) => value + (ways[to] ?? 0)));
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
    after = STEPS.map((steps) => bestOf(values, steps));
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
