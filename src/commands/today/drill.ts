import { COMMAND_KEYS } from '../../command-keys.ts';
import { listScenarios } from '../../library/list-scenarios.ts';
import { recordedScenario } from '../../library/recorded-scenario.ts';
import { recordedSeconds } from '../../progress/record-limits.ts';
import type { Choice } from '../../prompter.ts';
import { type TimedAnswer, timedAnswer } from '../../session/answer-time.ts';
import { drillScreen, firstLineScreen, storyVerdict } from '../../terminal/screens/drill.ts';
import { shuffle } from '../../text/shuffle.ts';
import type { DueItem } from './due-items.ts';
import { firstLineOf } from './last-take.ts';
import type { ItemOutcome, SittingContext } from './room.ts';

/** Titles to choose from beside the right one. */
const OTHERS = 3;
/** Nobody says the first line of the wrong story. */
const NOT_ASKED: TimedAnswer<boolean> = { answer: false, seconds: 0, interrupted: false };

/** Titles of other stories: of the person's own among one's own, else of the library. */
async function otherTitles(title: string, isOwn: boolean, { ports, stories }: SittingContext) {
  const all = await listScenarios(ports);
  const titles = isOwn
    ? [
        ...Object.values(stories.told).map((told) => told.title),
        ...all.filter(({ source }) => source.kind === 'own').map((each) => each.title),
      ]
    : all.map((each) => each.title);
  return [...new Set(titles)].filter((each) => each !== title);
}

/** The title of the story among others, in an order of chance. */
async function titles(
  title: string,
  isOwn: boolean,
  context: SittingContext,
): Promise<Choice<boolean>[]> {
  const { ports } = context;
  const others = await otherTitles(title, isOwn, context);
  const wrong = shuffle(others, ports.seed())
    .slice(0, OTHERS)
    .map((label) => ({ value: false, label }));
  return shuffle([{ value: true, label: title }, ...wrong], ports.seed());
}

/**
 * The ten seconds between a question and the first line of the answer: which story, and how it starts.
 * The clock starts when the story has been chosen: in the room nobody reads titles.
 */
export async function drill(
  item: DueItem,
  position: string,
  context: SittingContext,
): Promise<ItemOutcome> {
  const { ports, prompter } = context;
  const { output } = ports;
  const { scenario, asked } = item.found;
  const { story, title } = item.rehearsed;
  const choices = await titles(title, story !== null, context);
  output.print(drillScreen(asked?.ask ?? scenario.question, position, output.look));

  // With one story there is nothing to choose from.
  const right =
    choices.length === 1 ||
    (await prompter.choose<boolean | null>('Which story do you tell?', choices, { back: null }));
  if (right === null) return 'stopped';
  output.print(storyVerdict(title, right, output.look));
  const sayIt = () =>
    prompter.choose('Say your first line out loud.', [
      { value: true, label: 'said it', key: COMMAND_KEYS.next },
      { value: false, label: 'it does not come', key: COMMAND_KEYS.no },
    ]);
  const said = right ? await timedAnswer(sayIt, ports.elapsed) : NOT_ASKED;

  const first = firstLineOf(item, context);
  if (first !== null) output.print(firstLineScreen(first.line, first.own, output.look));
  const recalled =
    said.answer &&
    (first === null ||
      (await prompter.choose('Was it about that?', [
        {
          value: true,
          label: 'yes, or better',
          key: COMMAND_KEYS.next,
          also: COMMAND_KEYS.yes,
        },
        { value: false, label: 'no', key: COMMAND_KEYS.no },
      ])));
  const journal = await ports.journal();
  const recorded = await recordedScenario(item.found, ports);
  const { notice } = journal.append({
    kind: 'drill',
    scenario: recorded,
    ...(story === null ? {} : { story }),
    right,
    recalled,
    seconds: recordedSeconds(said.seconds),
    interrupted: said.interrupted,
  });
  if (notice) output.note([notice]);
  return 'done';
}
