import type { Choice, Ports } from '../../ports.ts';
import { shuffle } from '../../quiz/draw.ts';
import { drillScreen, firstLineScreen, storyVerdict } from '../../terminal/screens/drill.ts';
import type { Found } from '../find-scenario.ts';
import { listScenarios } from '../list-scenarios.ts';
import { recordedScenario } from '../recorded-scenario.ts';
import type { DueItem } from './due-items.ts';
import { firstLineOf } from './first-line.ts';
import type { Outcome, TodayRoom } from './room.ts';

/** Titles to choose from beside the right one. */
const OTHERS = 3;

/** The title of the story among others of the library, in an order of chance. */
async function titles({ scenario }: Found, ports: Ports): Promise<Choice<boolean>[]> {
  const all = await listScenarios(ports);
  const others = all.filter(({ id, title }) => id !== scenario.id && title !== scenario.title);
  const wrong = shuffle(others, ports.seed())
    .slice(0, OTHERS)
    .map(({ title }) => ({ value: false, label: title }));
  return shuffle([{ value: true, label: scenario.title }, ...wrong], ports.seed());
}

/** The ten seconds between a question and the first line of the answer: which story, and how it starts. */
export async function drill(item: DueItem, position: string, room: TodayRoom): Promise<Outcome> {
  const { ports, prompter, records } = room;
  const { output } = ports;
  const { scenario } = item.found;
  const choices = await titles(item.found, ports);
  output.print(drillScreen(scenario.question, position, output.look));

  const start = ports.elapsed();
  const right = await prompter.choose('Which story do you tell?', choices);
  output.print(storyVerdict(scenario.title, right, output.look));
  const isReady =
    right &&
    (await prompter.choose('Say your first line out loud.', [
      { value: true, label: 'Said it' },
      { value: false, label: 'It does not come' },
    ]));
  const seconds = Math.max(0, (ports.elapsed() - start) / 1000);

  const { line, own } = firstLineOf(scenario, records);
  output.print(firstLineScreen(line, own, output.look));
  const recalled =
    isReady &&
    (await prompter.choose('Was it about that?', [
      { value: true, label: 'Yes, or better' },
      { value: false, label: 'No' },
    ]));
  const journal = await ports.journal();
  const recorded = await recordedScenario(item.found, ports);
  const { notice } = journal.append({
    kind: 'drill',
    scenario: recorded,
    right,
    recalled,
    seconds,
  });
  if (notice) output.note([notice]);
  return 'done';
}
