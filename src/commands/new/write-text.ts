import { Cancelled } from '../../errors.ts';
import type { TakeHeading } from '../../prompter.ts';
import { principleName } from '../../scenario/principles.ts';
import { type StoryContext, say } from './room.ts';

/** A text to be written without a clock. */
export interface TextRequest {
  /** Under which it is kept while it is being written. */
  part: string;
  heading: Omit<TakeHeading, 'about'>;
  /** What stands above it. */
  question: string;
  /** Seconds it should take to say. */
  targetSeconds: number;
  /** What to start from where nothing was begun. */
  text?: string;
  /** Says what a text lacks; null when it will do. */
  problem(text: string): string | null;
}

/** Lets a text be written until it will do. Leaving keeps the words and throws `Cancelled`. */
export async function writeStoryText(request: TextRequest, context: StoryContext): Promise<string> {
  const { prompter, keeper, ports } = context;
  const { part, heading, question, targetSeconds, problem } = request;
  const { pace } = await (await ports.config()).settings();
  let start = keeper.begun(part) || (request.text ?? '');
  for (;;) {
    const end = await prompter.take({
      mode: 'typed',
      heading: { about: principleName(keeper.story.principle), ...heading },
      question,
      targetSeconds,
      allowedSeconds: null,
      pace,
      hints: [],
      text: start,
      activeMs: 0,
      hintsUsed: 0,
      pause: { restart: 'text' },
      onProgress: ({ text }) => keeper.keepBegun(part, text),
    });
    start = end.text.trim();
    keeper.keepBegun(part, start);
    if (end.kind === 'left') throw new Cancelled(end.by);
    const lacks = problem(start);
    if (lacks === null) return start;
    say(lacks, ports);
    const goOn = await prompter.choose(
      'Go on?',
      [
        { value: true, label: 'Write it' },
        { value: false, label: 'Save and quit' },
      ],
      { back: true },
    );
    if (!goOn) throw new Cancelled('menu');
  }
}
