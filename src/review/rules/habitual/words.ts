import { phrases } from '../../../language/phrases.ts';
import { formsOfAll } from '../../../language/verbs.ts';
import { wordList } from '../../../language/word-list.ts';

/** How often one does a thing; with the present, a habit. */
export const OFTEN = wordList('usually normally typically generally always often');
/** These make a habit of the past too; `I always checked` may be part of the one story. */
export const USUALLY = wordList('usually normally typically generally');

/** Behind `I would` these say something here and now: `I would say`, `I would like`. */
export const SAID_NOW = formsOfAll(
  `say like love call argue describe recommend prefer hate hope guess add think suggest bet imagine
  be have appreciate rate consider want need expect go`,
);
/** With one of these in its sentence `I would` is a condition, a promise or a plan, not a wish. */
export const SUPPOSED = wordList(
  `if unless otherwise differently again hindsight looking next had were without wish knew thought
  promised said agreed told decided asked whether that until by meant where which who what how later eventually soon`,
);

/** What somebody is like or believes in, rather than what they did once. */
export const TRAITS = phrases(
  "i 'm|am very|really|pretty|quite? good|great at",
  "i 'm|am a big|strong|firm believer",
  "i 'm|am someone|somebody|one who|that",
  "i 'm|am the|a kind|type|sort of person|engineer|developer|manager|leader",
  'i pride myself',
  'i tend to',
  'i make it a point|habit',
  "my style|philosophy|approach|motto is|'s always|usually|generally? to",
  'i like to start|begin|make|keep|work|take|ask|listen|talk',
);
/** Open a rule of one's own when the present follows. */
export const WHENEVER = phrases(
  'whenever i',
  'in situations|cases|moments like this|these|that|those',
  'in these|such|those situations|cases',
  'in general',
);

/** Say how it is now, where a habit is what was gained. */
export const GAINED = wordList('now nowadays since anymore today ever');
/** From the lesson on, habits are what the interviewer waits for. */
export const LESSONS = wordList(
  'learned learnt lesson lessons taught takeaway takeaways hindsight reflecting',
);

/** What one should do, as a handbook says it. */
export const ADVICE = phrases(
  'it is important|vital|essential|crucial|key|necessary|best to',
  "it 's important|vital|essential|crucial|key|necessary|best to",
  'should|must|needs|need',
  'you have to',
);
