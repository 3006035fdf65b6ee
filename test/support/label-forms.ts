import { SECTIONS, type SectionName } from '../../src/scenario/sections.ts';

/** The sentences of one answer, which every form below labels. */
export const SENTENCES: Readonly<Record<SectionName, string>> = {
  situation: 'Our nightly import failed twice a week, and shops sold stock they did not have.',
  task: 'I was on call that month, so finding the cause was mine.',
  action:
    'I lined the failed runs up against the deploy log, saw that each followed a schema change, and wrote a check that stops the import.',
  result: 'Failed runs went from eight a month to none in a quarter.',
  reflection: 'Since then I ask who reads a table before I change it.',
};

const title = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The answer with each section written in one form. */
export function written(
  write: (title: string, text: string, number: number) => string,
  between = '\n\n',
): string {
  return SECTIONS.map((name, at) => write(title(name), SENTENCES[name], at + 1)).join(between);
}

const letter = (name: string) => name.charAt(0);

/** Forms in use while the reading was written. */
export const FORMS: Readonly<Record<string, string>> = {
  'heading #': written((name, text) => `# ${name}\n${text}`),
  'heading ##': written((name, text) => `## ${name}\n\n${text}`),
  'heading with a colon': written((name, text) => `### ${name}:\n${text}`),
  'heading closed with #': written((name, text) => `## ${name} ##\n${text}`),
  'underlined ===': written((name, text) => `${name}\n=====\n${text}`),
  'underlined ---': written((name, text) => `${name}\n---\n${text}`),
  'a line in bold': written((name, text) => `**${name}**\n${text}`),
  'bold with the colon within': written((name, text) => `**${name}:** ${text}`),
  'bold with the colon behind': written((name, text) => `**${name}**: ${text}`),
  'bold underscores': written((name, text) => `__${name}:__ ${text}`),
  italics: written((name, text) => `_${name}_: ${text}`),
  colon: written((name, text) => `${name}: ${text}`, '\n'),
  'lower case': written((name, text) => `${name.toLowerCase()}: ${text}`, '\n'),
  'upper case': written((name, text) => `${name.toUpperCase()}: ${text}`, '\n'),
  'upper case on a line': written((name, text) => `${name.toUpperCase()}\n${text}`),
  'a line of its own': written((name, text) => `${name}\n${text}`),
  'a line with a colon': written((name, text) => `${name}:\n${text}`),
  'letter and colon': written((name, text) => `${letter(name)}: ${text}`, '\n'),
  'letter and dash': written((name, text) => `${letter(name)} - ${text}`, '\n'),
  'letter and bracket': written((name, text) => `${letter(name)}) ${text}`, '\n'),
  'letter in brackets': written((name, text) => `(${letter(name)}) ${text}`, '\n'),
  'bold letter': written((name, text) => `**${letter(name)}**: ${text}`, '\n'),
  'letter and name': written((name, text) => `${letter(name)} – ${name}\n${text}`, '\n'),
  'letter, name and colon': written((name, text) => `${letter(name)} - ${name}: ${text}`, '\n'),
  'numbered line': written((name, text, at) => `${at}. ${name}\n${text}`, '\n'),
  'numbered with a colon': written((name, text, at) => `${at}. ${name}: ${text}`, '\n'),
  'numbered heading': written((name, text, at) => `## ${at}. ${name}\n${text}`),
  'square brackets': written((name, text) => `[${name}] ${text}`, '\n'),
  'square brackets on a line': written((name, text) => `[${name}]\n${text}`),
  'round brackets': written((name, text) => `(${name}) ${text}`, '\n'),
  'a time behind': written((name, text) => `${name} (30s): ${text}`, '\n'),
  'a time behind in words': written((name, text) => `${name} (about 30 seconds): ${text}`, '\n'),
  'a remark behind': written((name, text) => `**${name}** (how I tell it): ${text}`),
  'a dash': written((name, text) => `${name} - ${text}`, '\n'),
  'a long dash': written((name, text) => `${name} — ${text}`, '\n'),
  bullets: written((name, text) => `- ${name}: ${text}`, '\n'),
  'bullets in bold': written((name, text) => `* **${name}:** ${text}`, '\n'),
  'bullets below': written((name, text) => `${name}:\n- ${text}`, '\n'),
  'one paragraph': written((name, text) => `${name}: ${text}`, ' '),
  'one paragraph in bold': written((name, text) => `**${name}:** ${text}`, ' '),
  'one paragraph of letters': written((name, text) => `${letter(name)}: ${text}`, ' '),
  'one paragraph in brackets': written((name, text) => `[${name}] ${text}`, ' '),
  quoted: written((name, text) => `> **${name}:** ${text}`, '\n>\n'),
  'in quotation marks': written((name, text) => `${name}: "${text}"`, '\n'),
  'in curly quotation marks': written((name, text) => `## ${name}\n“${text}”`),
  emoji: written((name, text) => `🎯 ${name}: ${text}`, '\n'),
  'emoji in a heading': written((name, text) => `## 🚀 ${name}\n${text}`),
  'tags, headings': written((name, text) => `<h3>${name}</h3><p>${text}</p>`, ''),
  'tags, bold': written((name, text) => `<p><b>${name}:</b> ${text}</p>`, '\n'),
  'a table': `| Section | Answer |\n|---|---|\n${written((name, text) => `| ${name} | ${text} |`, '\n')}`,
  'a table in bold': `| | |\n|:--|:--|\n${written((name, text) => `| **${name}** | ${text} |`, '\n')}`,
  'front matter': `---\ntitle: My import\ntags: [star]\n---\n${written((name, text) => `## ${name}\n${text}`)}`,
  'CR LF': written((name, text) => `## ${name}\r\n${text}`, '\r\n\r\n'),
};

/** Further forms, tried only once the reading held the ones above; four of them mended it afterwards. */
export const UNSEEN_FORMS: Readonly<Record<string, string>> = {
  'sixth level': written((name, text) => `###### ${name}\n${text}`),
  'bold heading': written((name, text) => `## **${name}**\n${text}`),
  'heading with a time': written((name, text) => `## ${name} (20 seconds)\n${text}`),
  'heading with the letter': written((name, text) => `### ${letter(name)}: ${name}\n${text}`),
  'heading "The"': written((name, text) => `## The ${name}\n${text}`),
  'bold and italic': written((name, text) => `***${name}:*** ${text}`),
  'number in bold': written((name, text, at) => `**${at}. ${name}:** ${text}`),
  'number and bracket': written((name, text, at) => `${at}) ${name}: ${text}`, '\n'),
  'roman numbers': written(
    (name, text, at) => `${['I', 'II', 'III', 'IV', 'V'][at - 1]}. ${name}\n${text}`,
    '\n',
  ),
  'letter and full stop': written((name, text) => `${letter(name)}. ${text}`, '\n'),
  'letter in square brackets': written((name, text) => `[${letter(name)}] ${text}`, '\n'),
  'first letter in brackets': written(
    (name, text) => `[${name[0]}]${name.slice(1)}: ${text}`,
    '\n',
  ),
  'first letter in bold': written((name, text) => `**${name[0]}**${name.slice(1)}: ${text}`, '\n'),
  'name, then letter': written((name, text) => `${name} (${letter(name)}): ${text}`, '\n'),
  'a share behind': written((name, text) => `${name} (10%): ${text}`, '\n'),
  'a time in square brackets': written((name, text) => `${name} [0:30]: ${text}`, '\n'),
  'a time before': written((name, text, at) => `[0:${at}0] ${name}: ${text}`, '\n'),
  arrows: written((name, text) => `→ ${name}: ${text}`, '\n'),
  'an arrow behind': written((name, text) => `${name} => ${text}`, '\n'),
  'between equals signs': written((name, text) => `=== ${name} ===\n${text}`),
  'between dashes': written((name, text) => `--- ${name} ---\n${text}`),
  'a tick': written((name, text) => `✅ **${name}** – ${text}`, '\n'),
  keycaps: written((name, text, at) => `${at}️⃣ ${name}: ${text}`, '\n'),
  'a tab': written((name, text) => `${name}\t${text}`, '\n'),
  'no blank behind the bold colon': written((name, text) => `**${name}:**${text}`, '\n'),
  'one paragraph of dashes': written((name, text) => `${letter(name)} - ${text}`, ' '),
  'one paragraph in upper case': written((name, text) => `${name.toUpperCase()}: ${text}`, ' '),
  'quoted lines under headings': written((name, text) => `## ${name}\n> ${text}`),
  'a comment before each': written((name, text) => `<!-- ${name} -->\n${name}: ${text}`, '\n'),
  'a definition list': written((name, text) => `<dt>${name}</dt><dd>${text}</dd>`, ''),
  'checked off': written((name, text) => `- [x] ${name}: ${text}`, '\n'),
};

/** Names of the sections, five at a time in speaking order. */
export const NAMES: readonly (readonly string[])[] = [
  ['Context', 'My role', 'What I did', 'Outcome', 'Lesson learned'],
  ['Background', 'Responsibility', 'Approach', 'Impact', 'Lessons learned'],
  ['Challenge', 'Objective', 'Steps', 'Results', 'Takeaway'],
  ['Problem', 'Goal', 'Actions taken', 'The outcome', 'What I learned'],
  ['The situation', 'The task', 'The action', 'The result', 'The reflection'],
  ['Setting', 'My task', 'My actions', 'Business impact', 'Looking back'],
  [
    'The problem',
    'What I had to do',
    'How I did it',
    'What changed',
    'What I would do differently',
  ],
  ['What happened', 'My responsibilities', 'Execution', 'Outcomes', 'Key takeaways'],
];

/** Further names, tried the same way. */
export const UNSEEN_NAMES: readonly (readonly string[])[] = [
  ['The challenge', 'My job', 'The approach', 'Measurable results', 'Learnings'],
  ['Scenario', 'Assignment', 'Steps I took', 'Final outcome', "What I've learned"],
  ['Problem statement', 'What was needed', 'My approach', 'Key results', 'In hindsight'],
  ['Set-up', 'Mission', 'Solution', 'How it ended', "What I'd do differently"],
  ['Initial situation', 'My objective', 'Response', 'Achievements', 'Insights'],
];
