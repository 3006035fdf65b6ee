import { wordList } from '../../language/word-list.ts';
import type { Word } from '../../language/words.ts';

/** Words for those who act: people, roles and teams, as the last word of a noun phrase. */
const PEOPLE = wordList(
  `they he she who else someone somebody everyone everybody team teams engineer engineers developer developers
  programmer programmers dev devs manager managers boss lead leads leader leaders leadership management director
  directors cto ceo vp head supervisor pm pms po senior seniors junior juniors intern interns hire hires
  colleague colleagues coworker coworkers teammate teammates peer peers member members mate mates
  friend friends vendor vendors supplier suppliers support ops devops sre sres operations it infra
  infrastructure security platform qa admin admins dba dbas administrator owner owners maintainer
  maintainers author authors expert experts specialist specialists architect architects analyst
  analysts contractor contractors consultant consultants staff people folks guys guy person group
  groups squad squads department departments org organization organisation company companies
  customer customers client clients user users partner partners stakeholder stakeholders candidate
  candidates agent agents designer designers scientist scientists tester testers student students
  champions employee employees reviewer reviewers`,
);

/** Ends in a word for people, or in a name: `the on-call engineer`, `Platform`. */
export function arePeople(noun: readonly Word[]): boolean {
  const last = noun[noun.length - 1];
  if (last === undefined) return false;
  if (last.lower === 'it' && noun.length === 1) return false;
  return PEOPLE.has(last) || (noun.length === 1 && /^\p{Lu}\p{L}/u.test(last.text));
}

/** A word for people stands among them. */
export function holdPeople(words: readonly Word[]): boolean {
  return words.some((word) => PEOPLE.has(word) && (word.lower !== 'it' || word.text === 'IT'));
}
