import { type PhraseList, phrases } from '../../language/phrases.ts';
import type { SectionName } from '../../scenario/sections.ts';

/** What a sentence of a section sounds like, and how much each says. */
export const SECTION_CUES: Readonly<
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
        "would|should|'d have? do|done|did *? *? differently",
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
