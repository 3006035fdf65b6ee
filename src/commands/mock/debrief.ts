import { UsageError } from '../../errors.ts';
import { type Debrief, debriefOf } from '../../mock/debrief.ts';
import type { Loop } from '../../mock/loop.ts';
import { loopOf } from '../../mock/recorded-loop.ts';
import { withStoryNames } from '../../mock/story-names.ts';
import type { Ports } from '../../ports.ts';
import type { JournalRecord } from '../../progress/records.ts';
import { knowLoop } from '../../session/mock/know-loop.ts';
import { turnPages } from '../../session/mock/show-debrief.ts';
import { debriefScreens } from '../../terminal/screens/mock/debrief.ts';
import { debriefMarkdown } from '../../terminal/screens/mock/debrief-markdown.ts';

type LoopRecord = Extract<JournalRecord, { kind: 'loop' }>;

const HOW_TO_START = 'Hold one: star-coach mock';

/** The loops whose debrief was reached, the latest last. */
function overIn(records: readonly JournalRecord[]): LoopRecord[] {
  const over = new Set(
    records.flatMap((each) => (each.kind === 'mark' && each.what === 'debrief' ? [each.loop] : [])),
  );
  return records.filter((each): each is LoopRecord => each.kind === 'loop' && over.has(each.loop));
}

/** The loop that is meant: `last`, its id, or a beginning only one has. */
function findLoop(records: readonly JournalRecord[], text: string): LoopRecord {
  const over = overIn(records);
  const wanted = text.trim().toLowerCase();
  const found =
    wanted === 'last' ? over.slice(-1) : over.filter(({ loop }) => loop.startsWith(wanted));
  const [loop, ...more] = wanted === '' ? [] : found;
  if (loop !== undefined && more.length === 0) return loop;
  if (more.length > 0) {
    throw new UsageError(`"${text}" could mean ${more.length + 1} loops`, {
      hint: 'Type a few more letters of its id: star-coach history shows them.',
    });
  }
  throw new UsageError(`no loop with a debrief is called "${text}"`, {
    hint:
      over.length === 0
        ? `There is none yet. ${HOW_TO_START}`
        : 'Use "last", or an id that star-coach history shows.',
  });
}

/** A loop that was held, and its debrief, read anew from what the journal has of it. */
export async function readDebrief(
  text: string,
  ports: Ports,
): Promise<{ record: LoopRecord; loop: Loop; debrief: Debrief }> {
  const journal = await ports.journal();
  const records = await journal.records();
  const record = findLoop(records, text);
  const { loop: id, plan } = record;
  const { rulesOff } = await (await ports.config()).settings();
  const { stories } = await journal.progress();
  const loop = withStoryNames(loopOf(id, plan, records), stories);
  const held = debriefOf(loop, (await knowLoop(plan, rulesOff, ports)).knowing);
  if (held === null) throw new Error(`the debrief of ${id} was reached, and is not`);
  return { record, loop, debrief: held };
}

/** Shows the debrief of a loop that was held: page by page, whole where nobody is asked, as Markdown or JSON. */
export async function debrief(
  text: string,
  { md = false, json = false }: { md?: boolean; json?: boolean },
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  const read = await readDebrief(text, ports);
  const { targetSeconds } = read.loop.plan;
  if (json) {
    const { wholeLoopDocument } = await import('./loop-document.ts');
    return output.json(wholeLoopDocument(read.record, read.loop, read.debrief));
  }
  const { day } = read.record;
  if (md) return output.print(debriefMarkdown(read.debrief, { day, targetSeconds }));
  const pages = debriefScreens(read.debrief, targetSeconds, output.look);
  if (!ports.attended) return output.print(pages.flatMap((page) => ['', ...page]));
  const prompter = await ports.prompter('');
  await turnPages({ ...read.debrief, again: null }, targetSeconds, { ports, prompter });
}
