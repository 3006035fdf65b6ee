import { COMMAND_KEYS } from '../../command-keys.ts';
import type { FoundScenario } from '../../library/find-scenario.ts';
import { listScenarios } from '../../library/list-scenarios.ts';
import { recordedScenario } from '../../library/recorded-scenario.ts';
import type { Choice, Ports } from '../../ports.ts';
import { recordedSeconds } from '../../progress/record-limits.ts';
import { type TimedAnswer, timedAnswer } from '../../session/answer-time.ts';
import { drillScreen, firstLineScreen, storyVerdict } from '../../terminal/screens/drill.ts';
import { shuffle } from '../../text/shuffle.ts';
import type { DueItem } from './due-items.ts';
import { firstLineOf } from './first-line.ts';
import type { Outcome, SittingContext } from './room.ts';

/** Titles to choose from beside the right one. */
const OTHERS = 3;
/** Nobody says the first line of the wrong story. */
const NOT_ASKED: TimedAnswer<boolean> = { answer: false, seconds: 0, interrupted: false };

/** The title of the story among others of the library, in an order of chance. */
async function titles({ scenario }: FoundScenario, ports: Ports): Promise<Choice<boolean>[]> {
  const all = await listScenarios(ports);
  const others = all.filter(({ id, title }) => id !== scenario.id && title !== scenario.title);
  const wrong = shuffle(others, ports.seed())
    .slice(0, OTHERS)
    .map(({ title }) => ({ value: false, label: title }));
  return shuffle([{ value: true, label: scenario.title }, ...wrong], ports.seed());
}

/**
 * The ten seconds between a question and the first line of the answer: which story, and how it starts.
 * The clock starts when the story has been chosen: in the room nobody reads titles.
 */
export async function drill(
  item: DueItem,
  position: string,
  context: SittingContext,
): Promise<Outcome> {
  const { ports, prompter, records } = context;
  const { output } = ports;
  const { scenario } = item.found;
  const choices = await titles(item.found, ports);
  output.print(drillScreen(scenario.question, position, output.look));

  const right = await prompter.choose<boolean | null>('Which story do you tell?', choices, {
    back: null,
  });
  if (right === null) return 'stopped';
  output.print(storyVerdict(scenario.title, right, output.look));
  const sayIt = () =>
    prompter.choose('Say your first line out loud.', [
      { value: true, label: 'said it', key: COMMAND_KEYS.next },
      { value: false, label: 'it does not come', key: COMMAND_KEYS.no },
    ]);
  const said = right ? await timedAnswer(sayIt, ports.elapsed) : NOT_ASKED;

  const { line, own } = firstLineOf(scenario, records);
  output.print(firstLineScreen(line, own, output.look));
  const recalled =
    said.answer &&
    (await prompter.choose('Was it about that?', [
      {
        value: true,
        label: 'yes, or better',
        key: COMMAND_KEYS.next,
        also: COMMAND_KEYS.yes,
      },
      { value: false, label: 'no', key: COMMAND_KEYS.no },
    ]));
  const journal = await ports.journal();
  const recorded = await recordedScenario(item.found, ports);
  const { notice } = journal.append({
    kind: 'drill',
    scenario: recorded,
    right,
    recalled,
    seconds: recordedSeconds(said.seconds),
    interrupted: said.interrupted,
  });
  if (notice) output.note([notice]);
  return 'done';
}
