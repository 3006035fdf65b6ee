import { type Case, inStory, whole } from './case.ts';

/** Written with the others and kept out of sight while the rules were tuned on those. */
export const SET_ASIDE: readonly Case[] = [
  inStory('before and after', 'result', 'Refunds went from 22 a month to four.', {
    must: ['no-outcome-number:praise'],
    mustNot: ['no-outcome-number'],
  }),
  inStory(
    'before and after',
    'result',
    'The close used to eat three days; now it is done before lunch in two hours.',
    { must: ['no-outcome-number:praise'] },
  ),
  inStory('before and after', 'result', 'Restores: 90 min -> 8 min.', {
    must: ['no-outcome-number:praise'],
    mustNot: ['no-outcome-number'],
  }),
  inStory(
    'a number that measures no outcome',
    'result',
    'The report goes out every 15 minutes these days.',
    { must: ['no-outcome-number'] },
  ),
  inStory(
    'a number that measures no outcome',
    'result',
    'I had two weeks for it, and I handed it over on the last evening.',
    { must: ['no-outcome-number'] },
  ),
  inStory(
    'a number that measures no outcome',
    'result',
    'Next year it should reach all 25 branches.',
    { must: ['no-outcome-number'] },
  ),
  whole(
    'a number that measures no outcome',
    'I looked after the choir library. We wanted to lend at least 50 scores a term. I sorted the shelves by voice, wrote a card for each score and asked the section leaders to return old ones. By the end of the term more people borrowed than before.',
    { must: ['no-outcome-number'], mustNot: ['no-outcome-number:praise'] },
  ),
  inStory(
    'money',
    'result',
    'It brings in about eight hundred pounds more a week, and the Leeds depot now works the same way.',
    { mustNot: ['no-outcome-number'], rating: 'raises the bar' },
  ),
  inStory(
    'a figure beside the stakes',
    'situation',
    'I was in the third year of my degree and shared a flat with two friends.',
    { rating: 'at most below the bar' },
  ),
  inStory(
    'a figure beside the stakes',
    'situation',
    'One parcel in nine came back to the depot, and each return cost us four euros.',
    { rating: 'raises the bar' },
  ),
  inStory(
    'people pleased',
    'result',
    'My supervisor was impressed and praised the way I had dealt with it.',
    { must: ['vague-outcome'], rating: 'at most below the bar' },
  ),
  inStory('people pleased', 'result', 'All the parents were delighted.', {
    must: ['vague-outcome'],
  }),
  inStory(
    'it went well',
    'result',
    'We managed to finish everything perfectly and the client got an excellent product.',
    { must: ['vague-outcome'] },
  ),
  inStory('soft gains', 'result', 'Trust in the group grew, and our teamwork got stronger.', {
    must: ['vague-outcome'],
  }),
  inStory(
    'pleased, with an outcome',
    'result',
    'The shop was so pleased that it ordered six more printers.',
    { mustNot: ['vague-outcome', 'no-outcome-number'] },
  ),
  inStory(
    'others do it',
    'action',
    'I wrote to the landlord about the lift. He sent two fitters, and they replaced the motor the next day.',
    { must: ['handed-off'] },
  ),
  inStory(
    'others do it',
    'action',
    'We could not settle it, so our teacher looked at both drafts and chose hers.',
    { must: ['handed-off'] },
  ),
  inStory(
    'passing on with own work',
    'action',
    'I measured the voltage at each socket, drew a plan with the three bad ones and gave it to the electrician. He rewired them; I measured again and closed the fault.',
    { mustNot: ['handed-off'] },
  ),
  inStory(
    'a mandate',
    'task',
    'The board asked me to run the whole rebuild because I had done two before.',
    { mustNot: ['assigned:fault'], rating: 'at least at the bar' },
  ),
  inStory('only assigned', 'task', 'My team lead assigned me the ticket for the export page.', {
    must: ['assigned'],
    rating: 'at most below the bar',
  }),
  inStory('only assigned', 'task', 'I was told to write the tests.', {
    must: ['assigned'],
    rating: 'at most below the bar',
  }),
  inStory(
    'whose it was',
    'task',
    'Strictly it was the depot that should have looked, but I had the only key, and nobody had asked me.',
    { must: ['no-scope-boundary:praise'], rating: 'raises the bar' },
  ),
  inStory('whose it was', 'task', 'I offered to take it, because I knew the old firmware.', {
    must: ['no-scope-boundary:praise'],
    rating: 'raises the bar',
  }),
  inStory(
    'we in the background',
    'action',
    'We were shipping 600 parcels a day at that time. I split the label queue by depot, tried it on one lane for a week and compared the counts.',
    { mustNot: ['we-dilution:fault'] },
  ),
  inStory(
    'we does the work',
    'action',
    'We sat down, divided the pages among us and wrote them. We tested them on the spare printer and fixed what broke.',
    { must: ['we-dilution'], rating: 'at most below the bar' },
  ),
  inStory('passive, measured', 'result', 'The queue was cut from 300 labels to 12.', {
    mustNot: ['agentless-outcome:fault'],
    rating: 'at least at the bar',
  }),
  inStory(
    'steps in the passive',
    'action',
    'The log was checked, the driver was replaced and a test was written.',
    { must: ['agentless-outcome'], rating: 'at most below the bar' },
  ),
  inStory('generic lesson', 'reflection', 'Patience and hard work always lead to success.', {
    must: ['generic-reflection'],
    rating: 'at most below the bar',
  }),
  inStory('generic lesson', 'reflection', 'I became a better communicator and a stronger leader.', {
    must: ['generic-reflection'],
    rating: 'at most below the bar',
  }),
  inStory(
    'own lesson',
    'reflection',
    'I had trusted the vendor page; now I print one test label before every driver update.',
    { mustNot: ['generic-reflection'], rating: 'raises the bar' },
  ),
  whole(
    'habit',
    'I stay calm under stress. I write a list, sort it by importance and take one thing at a time. When I get stuck, I ask a colleague and we look at it together.',
    { must: ['habitual'], rating: 'at most below the bar' },
  ),
  inStory(
    'hollow action',
    'action',
    'I took the lead, stayed positive and made sure that everyone gave their best.',
    { rating: 'at most below the bar', reading: 'at most leaning no hire' },
  ),
  inStory(
    'hollow action',
    'action',
    'I leveraged synergies, aligned stakeholders and drove excellence across the organization.',
    { rating: 'at most below the bar' },
  ),
  inStory('hollow situation', 'situation', 'There was a problem with a project at work.', {
    rating: 'at most below the bar',
  }),
  inStory(
    'placeholder',
    'situation',
    'Describe the context here: where you were and what happened.',
    { rating: 'at most below the bar' },
  ),
  inStory(
    'what lasted',
    'result',
    'Stops fell by two thirds, and the night shift still works from my checklist.',
    { must: ['no-second-order:praise'], rating: 'raises the bar' },
  ),
  inStory(
    'senior cause',
    'reflection',
    'Two depots could change the template and neither told the other. I wrote a rule for who may, and both managers signed it.',
    { level: 'senior', rating: 'raises the bar' },
  ),
  inStory('senior cause', 'reflection', 'I learned to work carefully and to stay curious.', {
    level: 'senior',
    rating: 'at most below the bar',
  }),
  inStory(
    'made in steps',
    'action',
    'Unscrewed the feeder, weighed forty labels from each roll, sent the light roll back and taped the weight to the printer.',
    { rating: 'at least at the bar', mustNot: ['no-own-action'] },
  ),
  inStory(
    'made in steps',
    'action',
    'I began by sorting the torn labels by hour. Then I stood beside the machine from two to three, saw the fan start and moved it to the other wall.',
    { rating: 'at least at the bar' },
  ),
  inStory(
    'reasons said otherwise',
    'action',
    'I could have bought a second printer or slowed the belt. I slowed the belt, since a printer takes six weeks to come, and I told both shifts what it would cost them.',
    { rating: 'raises the bar' },
  ),
  inStory(
    'reasons said otherwise',
    'action',
    'I wrote the page size into each job instead of the printer, tested forty old jobs and rolled it out one lane a night.',
    { rating: 'raises the bar' },
  ),
  inStory(
    'others do the work',
    'action',
    'The vendor came, looked at the board and replaced it. I signed the paper and thanked him for the quick work.',
    { rating: 'at most below the bar' },
  ),
  inStory(
    'others do the work',
    'action',
    'Two students wrote the script, and our clerk ran it every evening. I made sure that everybody knew about it.',
    { rating: 'at most below the bar' },
  ),
  inStory(
    'one step only',
    'action',
    'I called the hotline about the printer, and that was all I could do.',
    {
      rating: 'at most below the bar',
    },
  ),
  inStory(
    'plans, not deeds',
    'action',
    'You should look at the spooler first, check the page size and then call the vendor if it is still broken.',
    { rating: 'at most below the bar' },
  ),
  inStory(
    'plans, not deeds',
    'action',
    'If it happened again, I would swap the roller and I would write a guide for the night shift.',
    {
      rating: 'at most below the bar',
    },
  ),
  inStory(
    'task with its reason',
    'task',
    'I had written the page-size check, so I felt it was on me to repair it.',
    {
      rating: 'raises the bar',
    },
  ),
  inStory(
    'task with its reason',
    'task',
    'It was my shift when it stopped, and the manual was on my desk.',
    {
      rating: 'raises the bar',
    },
  ),
  inStory(
    'task without an owner',
    'task',
    'It was important that the papers were ready before the trucks left the yard.',
    {
      rating: 'at most below the bar',
    },
  ),
  inStory('own aim', 'task', 'I decided to get the morning trucks out on time again.', {
    rating: 'at the bar',
  }),
  inStory('own aim', 'task', 'My job was to find out why the labels tore and to stop it.', {
    rating: 'at least at the bar',
  }),
  inStory(
    'nonsense',
    'action',
    'I page the read log size and of check patched to bad a job on with my from the template.',
    {
      rating: 'at most below the bar',
    },
  ),
  inStory(
    'nonsense',
    'reflection',
    'Lamp before I the used green label to print now leave and one trust of it.',
    {
      rating: 'at most below the bar',
    },
  ),
  inStory(
    'buzzwords',
    'action',
    'I drove alignment, empowered stakeholders and orchestrated a seamless, data-driven transformation of the ecosystem.',
    {
      rating: 'at most below the bar',
    },
  ),
  inStory('placeholder', 'result', 'TBD, I still have to ask for the figures.', {
    rating: 'not enough to judge',
  }),
  inStory('placeholder', 'task', 'My task was to [task], because [reason].', {
    rating: 'not enough to judge',
  }),
  inStory(
    'another language',
    'result',
    'Les arrêts sont passés de quinze par mois à un seul, et tout le monde était content.',
    {
      rating: 'not enough to judge',
    },
  ),
  inStory(
    'transcript without marks',
    'situation',
    'so the printer in our hall kept stopping at night and um the trucks had to leave without papers like twice a week',
    {
      rating: 'raises the bar',
    },
  ),
  inStory(
    'a wish as lesson',
    'reflection',
    'Next time I hope to do even better and to stay positive.',
    {
      rating: 'at most below the bar',
    },
  ),
];
