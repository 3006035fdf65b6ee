import { toldTitle } from '../../progress/sessions.ts';
import { principleName } from '../../scenario/principles.ts';
import { counted } from '../../text/counted.ts';
import { markdownText } from '../../text/markdown.ts';
import type { NumberedSession } from './history.ts';
import { howTold, offBy, outcomeWords, sectionsDone } from './session-words.ts';

/** Sessions as a table of Markdown, newest first. `today` is the local calendar day. */
export function historyMarkdown(sessions: readonly NumberedSession[], today: string): string[] {
  const rows = sessions.map(({ number, code, session }) =>
    [
      String(number),
      code,
      session.day,
      markdownText(toldTitle(session)),
      principleName(session.pivot ?? session.scenario.principle),
      howTold(session),
      sectionsDone(session),
      outcomeWords(session),
      offBy(session),
    ].join(' | '),
  );
  return [
    `# History, ${today}: ${counted(sessions.length, 'session')}`,
    '',
    '| # | id | day | story | principle | told | sections | rating | off by |',
    '| --: | --- | --- | --- | --- | --- | --- | --- | --: |',
    ...rows.map((row) => `| ${row} |`),
  ];
}
