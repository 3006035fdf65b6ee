import { scenarioText } from '../../authoring/story/scenario-text.ts';
import { NeedsTerminalError } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import type { Prompter } from '../../prompter.ts';
import { BASE_LEVEL } from '../../scenario/sections.ts';
import { type Given, type NewOptions, readGiven } from './given.ts';

const INSTEAD = [
  'Start from a skeleton: star-coach new --template > my-story.yaml',
  'or from an answer:     star-coach new --from answer.md --lp ownership --title ... --question ...',
].join('\n');

/** An annotated skeleton, to be filled in with an editor. */
function template({ principle, title, question, level }: Given, schema: string): string {
  return scenarioText(
    {
      id: 'my-story',
      principle: principle ?? 'ownership',
      level: level ?? BASE_LEVEL,
      ...(title === null ? {} : { title }),
      ...(question === null ? {} : { question }),
    },
    schema,
  );
}

/** Somebody to ask; null where nobody is there and there is an answer to go by. */
async function prompterFor(
  { from }: NewOptions,
  { answer }: Given,
  ports: Ports,
): Promise<Prompter | null> {
  // Whoever typed the answer into standard input has nothing left to be asked through.
  if (from === '-') return null;
  try {
    return await ports.prompter(INSTEAD);
  } catch (error) {
    if (answer !== null && error instanceof NeedsTerminalError) return null;
    throw error;
  }
}

/** Turns the user's own experience into a scenario: by asking, from a written answer, or as a skeleton. */
export async function newScenario(options: NewOptions, ports: Ports): Promise<void> {
  const given = await readGiven(options, ports);
  if (options.template) {
    ports.output.print(template(given, ports.schemaPath('scenario')).trimEnd().split('\n'));
    return;
  }
  const prompter = await prompterFor(options, given, ports);
  if (prompter === null && given.answer !== null) {
    const { writeFromAnswer } = await import('./from-answer.ts');
    return writeFromAnswer(given, given.answer, ports);
  }
  if (prompter === null) return;
  const { interview } = await import('./interview.ts');
  await interview(given, prompter, ports);
}
