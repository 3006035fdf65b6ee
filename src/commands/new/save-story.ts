import { scenarioText } from '../../authoring/story/scenario-text.ts';
import type { Story } from '../../authoring/story/story.ts';
import { freeId } from '../../authoring/story/story-id.ts';
import { ContentError } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import { parseScenario } from '../../scenario/parse-scenario.ts';
import { ownFile } from '../../scenario/source.ts';
import { targetOf } from '../../scenario/target.ts';
import { storySavedScreen } from '../../terminal/screens/new.ts';
import { visibleLine } from '../../text/visible.ts';
import type { Placing } from './file-for.ts';
import type { Given } from './given.ts';

/**
 * Writes the story as a scenario and says what to do with it. Nothing is ever written over: where
 * its id was taken meanwhile it gets another.
 */
export function saveStory(
  told: Story,
  placing: Placing,
  { out }: Pick<Given, 'out'>,
  { output, schemaPath }: Pick<Ports, 'output' | 'schemaPath'>,
): void {
  const story = { ...told, id: freeId(told.id, placing.isTaken) };
  const path = placing.pathOf(story.id);
  const text = scenarioText(story, schemaPath('scenario'));
  const parsed = parseScenario(text, path);
  if (!parsed.ok) throw new ContentError(parsed.problems);
  placing.shelf.write(path, text);
  const isFound = out === null && placing.shelf.findsById;
  const named = isFound ? null : targetOf({ id: story.id, source: ownFile(path) });
  const saved = { path: visibleLine(path), target: named ?? story.id, checked: named ?? '' };
  output.print(storySavedScreen(saved, output.look));
}
