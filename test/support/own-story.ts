import type { Story } from '../../src/authoring/story/story.ts';
import { SECTIONS, type SectionName, sectionTitle } from '../../src/scenario/sections.ts';

/** A story as its owner would tell it: long enough for each section, with nothing for a review to mind. */
export const TOLD: Readonly<Record<SectionName, string>> = {
  situation:
    'I looked after the search box of a library catalogue. Every night an import copied 90,000 titles from the publishers, and the log said done. Then two librarians told me in one week that they could not find a book they were holding. I counted, and 1,140 titles were in the publishers list and not in ours. Readers were told that we did not have them, and some drove to another town.',
  task: 'The import belonged to a vendor, and my team only ran it. Nobody asked me to look, because the log was clean. I took it since I could read both lists, and the school term began in three weeks. My goal was to find every missing title before that.',
  action:
    'I pulled both lists into one table and compared them by their numbers. First I checked whether the missing titles came from one publisher, and they did not. Then I sorted them by the hour they had arrived, and 1,102 of them fell between midnight and one. I read the import script line by line. It asked for everything changed since yesterday, by date, and it ran at one in the morning. So a title that changed after midnight was counted for the next day, and by then it had another date. I wrote a test with three titles around midnight, and it lost one of them each time. I had two ways to mend it. I could ask the vendor for a new interface, which was two months and a contract. Or I could keep the last change number that I had seen and ask for everything after it. I chose the number, because I could take it back in a minute, and I gave up on asking for deletions that way. I ran both imports side by side for four nights, and I compared the counts each morning before I switched the old one off.',
  result:
    'All 1,140 titles came back in the first night, and the gap has stayed at zero for ten months. Complaints about missing books fell from nine a month to one. The vendor put the change number into their standard import, and twelve other libraries use it now. Our nightly report now prints the difference between the two lists instead of the word done.',
  reflection:
    'I learned that done means the script ended, not that the data arrived. Since then I compare the counts on both sides in every import I own, and last spring that caught a lost file within an hour.',
};

/** The story as it stands when its five sections are told. */
export function ownStory(changes: Partial<Story> = {}): Story {
  return {
    id: 'the-missing-hour',
    title: 'The missing hour',
    principle: 'dive-deep',
    question: 'Tell me about a time the data said one thing and the people another.',
    level: 'sde2',
    themes: [],
    sections: Object.fromEntries(
      SECTIONS.map((name) => [name, { text: TOLD[name], keyPhrases: [KEY_PHRASES[name]] }]),
    ),
    probes: [],
    pivots: {},
    ...changes,
  };
}

/** Words of each section. */
const KEY_PHRASES: Readonly<Record<SectionName, string>> = {
  situation: '1,140 titles',
  task: 'nobody asked me',
  action: 'line by line',
  result: 'nine a month to one',
  reflection: 'compare the counts',
};

/** The same as an answer file. */
export function toldAnswer(texts: Partial<Record<SectionName, string>> = TOLD): string {
  return SECTIONS.flatMap((name) =>
    texts[name] === undefined ? [] : [`## ${sectionTitle(name)}\n\n${texts[name]}\n`],
  ).join('\n');
}
