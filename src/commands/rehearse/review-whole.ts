import { type FoundScenario, isOwn } from '../../library/find-scenario.ts';
import type { Ports } from '../../ports.ts';
import type { Plan } from '../../rehearsal/records.ts';
import { reviewAnswer } from '../../review/review.ts';
import { rulesOn } from '../../review/rules-on.ts';
import { reviewScreen } from '../../terminal/screens/review.ts';
import type { AnswerText } from '../read-answer-text.ts';
import { reviewDocument } from '../review-document.ts';

/** Reviews an answer nobody has divided into sections as one piece, as `review` does. */
export async function reviewWhole(
  { text, transcript }: AnswerText,
  found: FoundScenario,
  { level, pace, sections }: Plan,
  { json }: { json: boolean },
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  const { rulesOff } = await (await ports.config()).settings();
  const targets = Object.fromEntries(
    sections.map(({ name, targetSeconds }) => [name, targetSeconds]),
  );
  const review = reviewAnswer(
    text,
    {
      ...{ level, scenario: found.scenario, targets, isOwnStory: isOwn(found), pace },
      ...(transcript ? { secondsOf: transcript.secondsOf } : {}),
    },
    rulesOn(rulesOff),
  );
  if (json) output.json(reviewDocument(review, transcript));
  else output.print(reviewScreen(review, text, output.look));
}
