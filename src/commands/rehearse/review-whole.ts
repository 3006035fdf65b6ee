import type { Ports } from '../../ports.ts';
import { reviewAnswer } from '../../review/review.ts';
import { rulesOn } from '../../review/rules-on.ts';
import type { Run } from '../../session/run.ts';
import { reviewScreen } from '../../terminal/screens/review.ts';
import type { AnswerText } from '../read-answer-text.ts';
import { reviewDocument } from '../review-document.ts';

interface Shown {
  json: boolean;
  /** The session it was kept as; null where it should have been and was not, left out where nobody asked for that. */
  session?: string | null;
}

/** Reviews an answer nobody has divided into sections as one piece, as `review` does. */
export async function reviewWhole(
  { text, transcript }: AnswerText,
  { scenario, plan }: Pick<Run, 'scenario' | 'plan'>,
  { json, ...kept }: Shown,
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  const { level, pace, sections, telling } = plan;
  const { rulesOff } = await (await ports.config()).settings();
  const targets = Object.fromEntries(
    sections.map(({ name, targetSeconds }) => [name, targetSeconds]),
  );
  const review = reviewAnswer(
    text,
    {
      ...{ level, scenario, targets, telling, pace },
      ...(transcript ? { secondsOf: transcript.secondsOf } : {}),
    },
    rulesOn(rulesOff),
  );
  if (json) output.json({ ...reviewDocument(review, transcript), ...kept });
  else output.print(reviewScreen(review, text, output.look));
}
