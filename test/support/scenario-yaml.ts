/** The fields a test may want different; the rest of the scenario stays minimal. */
export interface ScenarioFields {
  id?: string;
  principle?: string;
  title?: string;
  question?: string;
}

/** The smallest sensible scenario that holds, as YAML text. Fields go in as YAML: quote what needs it. */
export function scenarioYaml({
  id = 'the-silent-queue',
  principle = 'dive-deep',
  title = 'The silent queue',
  question = 'Tell me about a time the numbers looked fine and were not.',
}: ScenarioFields = {}): string {
  return `# A scenario made up for tests.
id: ${id}
principle: ${principle}
title: ${title}
question: ${question}
overview: A queue dropped orders for a week while every dashboard stayed green.
takeaways:
  - Read the log line, not the summary.
sections:
  situation:
    target_seconds: 30
    strong: Orders vanished between two services, about forty a day.
    key_phrases:
      - forty orders a day
    coaching: Say what was at stake in one sentence.
    common_mistake: Explaining the architecture first.
  task:
    target_seconds: 20
    strong: Nobody owned the gap between the services, so I took it.
    key_phrases: [nobody owned the gap]
    coaching: Say why it was yours.
    common_mistake: Waiting to be asked.
  action:
    target_seconds: 90
    strong: |
      I compared the ids on both sides for one hour of traffic.
      I found that a retry acknowledged a message it never stored.
    key_phrases:
      - compared the ids
      - a retry acknowledged
    coaching: Name each step you took yourself.
    common_mistake: Saying we.
  result:
    target_seconds: 30
    strong: Lost orders went from forty a day to zero, and stayed there for a year.
    key_phrases:
      - from forty a day to zero
    coaching: Give the number and what it meant.
    common_mistake: Stopping at the fix.
  reflection:
    target_seconds: 25
    strong:
      sde2: I now compare both ends before I believe a dashboard.
    key_phrases:
      - compare both ends
    coaching: Say what you do differently since.
    common_mistake: A lesson that fits any story.
probes:
  - id: why-not-earlier
    question: Why did nobody see it for a week?
    tests: Whether you looked for the cause behind the cause.
    strong:
      reply: The alert watched the queue's length, and a lost message makes it shorter.
      remember: Name the blind spot of the measure.
    weak:
      - reply: We were busy.
        why: It blames the week, not the alert.
      - reply: The other team should have seen it.
        why: It hands the fault away.
weak_answer:
  text: There was a problem with the queue and we looked into it and fixed it.
  red_flags:
    - quote: we looked into it
      why: Nobody in particular did anything.
  bar_raiser: I cannot tell what this person did.
quiz:
  - id: first-step
    question: What came first?
    options: [Restart the queue, Compare the ids, Add an alert, Ask the other team]
    answer: 2
    explanation: Without the ids on both sides there was nothing to explain.
pivots:
  ownership:
    lead_with: Nobody owned the gap.
    emphasise: That you kept it afterwards.
    downplay: The log reading.
levels:
  sde2:
    focus: End to end across two teams.
    reflection: What you check first since.
    bar: You found the cause yourself.
    total_seconds: 195
`;
}

/** A text with one passage changed. Throws when the passage is not there, so a test cannot go stale. */
export function edited(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`not in the text: ${from}`);
  return text.replace(from, () => to);
}
