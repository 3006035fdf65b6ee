import { describe, expect, test } from 'vitest';
import { stepsToldOtherwise } from '../../../src/review/evidence/told-otherwise.ts';
import { passageOf } from '../../support/reading.ts';

const isStep = (text: string) => stepsToldOtherwise(passageOf(text)).length > 0;

describe('a step behind what I did', () => {
  test.each([
    'What I did was take the pump apart.',
    'The next thing I did was to file its edge.',
    'All I really did was swap the two ribbons.',
    'The first thing I actually did was count the torn labels.',
    'What I then did was rewrite the importer.',
    'What I did first was photograph each tear.',
    'The one thing I did next was drain the boiler.',
    'What I ended up doing was move the pallets to the cold room.',
    'What I did instead was weigh each sack by hand.',
    'What I did in the end was move the freezer.',
    'What I did is take the pump apart.',
    'What I did was simply unplug the fan.',
    "What I've done is replace the seals of both pumps.",
    'So what I did was put the crates under a roof.',
  ])('tuned on: %s', (text) => {
    expect(isStep(text)).toBe(true);
  });

  test.each([
    'What I would do is replace the worn pump seals.',
    'What I never did was take the pump apart.',
    'The thing I almost did was drain the boiler.',
    'What I did was far from perfect for the boiler.',
    'What I usually do is check the seals of each pump.',
    'What I usually did was check the seals of each pump.',
    'The fitter said: "What I did was replace the pump seals."',
    'What I should have done was replace the pump seals.',
    "What I didn't do was open the pump.",
    'What I did was a mistake for the whole depot.',
    'What I did was praised by the harbour master.',
    'What I might do is replace the pump seals.',
    'What I hoped to do was replace the pump seals.',
    'All I did was not enough for the depot.',
    'The last thing I did was no help to the pharmacy.',
    'My manager told me that what I did was break the seal of the pump.',
    'The first thing I do is check the pump seals.',
    'What I always do is check the pump seals.',
    'What I did was not take the pump apart but the boiler.',
    'What I did was help the team.',
  ])('tuned on: is not %s', (text) => {
    expect(isStep(text)).toBe(false);
  });

  test.each([
    'What I did that evening was unscrew the fan cover.',
    'All I did was simply unplug the second freezer.',
    'The only thing I really did was move the crates into the shade.',
    'What I did was I rang the harbour master.',
    'The second thing I then did was to label every shelf.',
    'What I finally did was solder a new wire to the sensor.',
  ])('set aside: %s', (text) => {
    expect(isStep(text)).toBe(true);
  });

  test.each([
    'What I could do is call the boiler firm.',
    'What I rarely did was clean the boiler filters.',
    'All I ever do is sweep the yard.',
    'Her note read "what I did was swap the fuses".',
    'What I had meant to do was paint the gate.',
    'What I did was wrong for the patients.',
    'The plumber explained that what I did was flood the cellar.',
    'What I will do is order spare fuses.',
  ])('set aside: is not %s', (text) => {
    expect(isStep(text)).toBe(false);
  });
});

describe('a step that is a gerund', () => {
  test.each([
    'Second, replacing the copy and paste with a script.',
    'First, counting the torn labels by hand.',
    'Then, showing two drivers how to swap a roller.',
    'Firstly, draining the boiler.',
    'Finally, writing a checklist for the depot.',
    'Lastly - painting the pallets red.',
    'First: counting the torn labels.',
    'And third, swapping the worn ribbons.',
    'First, building a spare pump.',
    'I cut it by profiling the pipeline, implementing a cache and pinning the drivers.',
  ])('tuned on: %s', (text) => {
    expect(isStep(text)).toBe(true);
  });

  test.each([
    'Next morning at the depot.',
    'Then nothing from the vendor.',
    'First, everything in the warehouse.',
    'Then, during the weekly shift at the depot.',
    'Then, evening at the ferry terminal.',
    'First, according to the harbour log.',
    'Last, something for the drivers.',
    'Finally, spring at the harbour.',
    'Then, building number four at the harbour.',
    'Next, Beijing and the second warehouse.',
    'First, meeting of the depot and the vendor.',
    'Second, concerning the pump and the boiler.',
    'Then waiting drivers at the gate.',
    'I would cut it by profiling the pipeline.',
    'I never cut it by profiling the pipeline.',
    'I fixed it by evening, during the ferry strike.',
  ])('tuned on: is not %s', (text) => {
    expect(isStep(text)).toBe(false);
  });

  test.each([
    'Fourth, sanding the rust off both hinges.',
    'Next, soldering a spare sensor to the board.',
    'And lastly, teaching the night crew the new valve.',
    'Then: sealing each joint with wax.',
    'I shortened it by merging the two queues and dropping the nightly copy.',
  ])('set aside: %s', (text) => {
    expect(isStep(text)).toBe(true);
  });

  test.each([
    'Third, morning deliveries to the ferry.',
    'Next, anything from the cellar.',
    'Finally, regarding the boiler and its valve.',
    'Then lightning in the transformer.',
    'First thing in the warehouse.',
    'Last, evening shift at the pump station.',
    'Then, following the outage at the terminal.',
    'I might speed it up by merging the two queues.',
  ])('set aside: is not %s', (text) => {
    expect(isStep(text)).toBe(false);
  });
});
