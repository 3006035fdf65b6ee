import { scenarioText } from '../authoring/story/scenario-text.ts';
import type { Story } from '../authoring/story/story.ts';
import { freeId } from '../authoring/story/story-id.ts';
import { ContentError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { parseScenario } from '../scenario/parse-scenario.ts';
import { ownFile } from '../scenario/source.ts';
import { targetOf } from '../scenario/target.ts';
import { storySavedScreen } from '../terminal/screens/new.ts';
import { visibleLine } from '../text/visible.ts';
import type { Placing } from './story-placing.ts';

/**
 * Writes the story as a scenario and says what to do with it: to the file `out`, or by its id into the
 * user's own folder. Where its id was taken meanwhile it gets another, for nothing is ever written over.
 * Returns its id. Throws a content error for one that does not hold.
 */
export function writeStory(
  told: Story,
  placing: Placing,
  out: string | null,
  { output, schemaPath }: Pick<Ports, 'output' | 'schemaPath'>,
): string {
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
  return story.id;
}
