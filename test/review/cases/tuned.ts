import { type Case, inStory, whole } from './case.ts';

const BA = 'before and after';
const NO = 'a number that measures no outcome';
const AT_MOST_BELOW = 'at most below the bar';

/** Small answers by kind: what a rule must see or leave alone, and what the words are rated as. */
export const TUNED: readonly Case[] = [
  inStory(BA, 'result', 'Late trucks dropped from 12 a week to two.', {
    must: ['no-outcome-number:praise'],
    mustNot: ['no-outcome-number'],
  }),
  inStory(BA, 'result', 'We went from six calls a night to none.', {
    must: ['no-outcome-number:praise'],
    mustNot: ['no-outcome-number'],
  }),
  inStory(
    BA,
    'result',
    'Before, a recount took a whole shift; since then it takes twenty minutes.',
    { must: ['no-outcome-number:praise'] },
  ),
  inStory(BA, 'result', 'Setup: 3 h -> 25 min.', {
    must: ['no-outcome-number:praise'],
    mustNot: ['no-outcome-number'],
  }),
  inStory(BA, 'result', 'It prints in four seconds instead of half a minute.', {
    must: ['no-outcome-number:praise'],
  }),
  inStory(BA, 'result', 'Mistakes were cut to a third.', { mustNot: ['no-outcome-number'] }),
  inStory(BA, 'result', 'Returns came down from two in ten to one in fifty.', {
    must: ['no-outcome-number:praise'],
  }),
  inStory(NO, 'result', 'Maybe it will help someone one day.', { must: ['no-outcome-number'] }),
  inStory(NO, 'result', 'Since that night I always check twice.', { must: ['no-outcome-number'] }),
  inStory(NO, 'result', 'The script now runs every 5 minutes.', { must: ['no-outcome-number'] }),
  inStory(NO, 'result', 'It is going to be installed in 30 more depots next spring.', {
    must: ['no-outcome-number'],
  }),
  inStory(NO, 'result', 'There were four days left, and I used them.', {
    must: ['no-outcome-number'],
  }),
  inStory(NO, 'result', 'My goal had been at least 20 visitors a day.', {
    must: ['no-outcome-number'],
  }),
  inStory(NO, 'result', 'We presented it in a 45-minute call with five people.', {
    must: ['no-outcome-number'],
  }),
  inStory('outcomes counted otherwise', 'result', 'I came in three days over the date.', {
    mustNot: ['no-outcome-number'],
  }),
  inStory('outcomes counted otherwise', 'result', 'Nobody has had to call at night since.', {
    mustNot: ['no-outcome-number:fault'],
    rating: 'at least at the bar',
  }),
  inStory(
    'money',
    'result',
    'The firm saves around two crore a year, and three plants copied the check.',
    { mustNot: ['no-outcome-number'], rating: 'raises the bar' },
  ),
  inStory(
    'money',
    'result',
    'That is worth five hundred euros a day, and the second line works the same way now.',
    { mustNot: ['no-outcome-number'], rating: 'raises the bar' },
  ),
  inStory(
    'a figure beside the stakes',
    'situation',
    'I started there in 2021; the firm has 80 people in two towns.',
    { rating: 'at most at the bar' },
  ),
  inStory(
    'a figure beside the stakes',
    'situation',
    'We were a team of five and had three weeks for the course project.',
    { rating: 'at most at the bar' },
  ),
  inStory(
    'a figure beside the stakes',
    'situation',
    'The scanner misread one pallet in twelve, and a wrong pallet cost a driver an hour.',
    { rating: 'raises the bar' },
  ),
  inStory(
    'a figure beside the stakes',
    'situation',
    'Our phones went down for 40 minutes on the first day of the sale.',
    { rating: 'raises the bar' },
  ),
  inStory(
    'a figure beside the stakes',
    'situation',
    'The night shift could not print labels, and the drivers waited in the yard.',
    { rating: 'at the bar' },
  ),
  inStory('people pleased', 'result', 'The customer was content and sent us a kind letter.', {
    must: ['vague-outcome'],
    rating: AT_MOST_BELOW,
  }),
  inStory('people pleased', 'result', 'My boss praised me in the weekly meeting.', {
    must: ['vague-outcome'],
  }),
  inStory('people pleased', 'result', 'Everybody felt much more at ease, and I was proud.', {
    must: ['vague-outcome'],
  }),
  inStory('people pleased', 'result', 'They loved the new design.', { must: ['vague-outcome'] }),
  inStory('it went well', 'result', 'All the goals were successfully reached.', {
    must: ['vague-outcome'],
  }),
  inStory(
    'it went well',
    'result',
    'The move went smoothly and we delivered work of high quality.',
    { must: ['vague-outcome'] },
  ),
  inStory('it went well', 'result', 'In the end it was a great success.', {
    must: ['vague-outcome'],
    rating: AT_MOST_BELOW,
  }),
  inStory('soft gains', 'result', 'It improved efficiency and saved everybody effort.', {
    must: ['vague-outcome'],
  }),
  inStory('soft gains', 'result', 'Our communication became better and the mood was nicer.', {
    must: ['vague-outcome'],
  }),
  inStory('soft gains', 'result', 'The new form is simpler and faster for the drivers.', {
    must: ['vague-outcome'],
  }),
  inStory(
    'pleased, with an outcome',
    'result',
    'The buyer was happy enough to sign for two more years, worth 40,000 pounds.',
    { mustNot: ['vague-outcome'] },
  ),
  inStory(
    'comparison that is no outcome',
    'result',
    'The depot took my form. I learned that a photo of the label is a better proof than a note.',
    { mustNot: ['vague-outcome'] },
  ),
  whole(
    'vague end',
    'A friend and I ran the cake stall at school and fought over the prices. I counted what each cake cost us to bake and showed him the list. We talked it over, and we agreed on a price. It all went fine and we were glad.',
    { must: ['vague-outcome'] },
  ),
  inStory(
    'others do it',
    'action',
    'I reported the smell to the site office. They called the plumber, and he changed the pipe that evening.',
    { must: ['handed-off'] },
  ),
  inStory(
    'others do it',
    'action',
    'She and I could not agree, so I went to our manager. He heard us both and made the decision.',
    { must: ['handed-off'], rating: AT_MOST_BELOW },
  ),
  inStory(
    'others do it',
    'action',
    'I sent the list to the two clerks and told them to correct the rows.',
    { must: ['handed-off'] },
  ),
  inStory(
    'others do it',
    'action',
    'I opened a ticket, and a few days later the network team solved it.',
    { must: ['handed-off'] },
  ),
  inStory(
    'passing on with own work',
    'action',
    'I filmed the jam, marked the bent roller in the picture and sent it to the maker. They shipped a new part; I fitted it and ran 200 labels through.',
    { mustNot: ['handed-off'] },
  ),
  inStory(
    'passing on with own work',
    'action',
    'I asked the fitter to show me the drawing. With it I found the loose screw and tightened it.',
    { mustNot: ['handed-off'] },
  ),
  inStory('a mandate', 'task', 'I was hired to get the line running again before the summer.', {
    mustNot: ['assigned'],
  }),
  inStory(
    'a mandate',
    'situation',
    'I was assigned to the night crew that year, and its scanner lost one pallet in twenty.',
    { mustNot: ['assigned'] },
  ),
  inStory('only assigned', 'task', 'My boss gave me the task of writing the manual.', {
    must: ['assigned'],
    rating: AT_MOST_BELOW,
  }),
  inStory('only assigned', 'task', 'I was asked to clean up the list, so I did.', {
    must: ['assigned'],
    rating: AT_MOST_BELOW,
  }),
  inStory('only assigned', 'task', 'Our director wanted me to replace the scanner.', {
    must: ['assigned'],
    rating: AT_MOST_BELOW,
  }),
  inStory('only assigned', 'task', 'I was asked to clean up the list, so I did.', {
    level: 'sde1',
    rating: 'at the bar',
  }),
  inStory('whose it was', 'task', 'That was not among my duties, but I was the last one there.', {
    must: ['no-scope-boundary:praise'],
    mustNot: ['no-scope-boundary'],
    rating: 'raises the bar',
  }),
  inStory('whose it was', 'task', 'Nobody had asked for it, yet I had the manual at home.', {
    must: ['no-scope-boundary:praise'],
    rating: 'raises the bar',
  }),
  inStory('whose it was', 'task', 'I volunteered, since I had set up the old one.', {
    must: ['no-scope-boundary:praise'],
    rating: 'raises the bar',
  }),
  inStory(
    'whose it was',
    'task',
    'It belonged to the second shift, and no one there had looked at it.',
    { mustNot: ['no-scope-boundary'], rating: 'raises the bar' },
  ),
  inStory('whose it was', 'task', 'I took it up by myself, without being told.', {
    must: ['no-scope-boundary:praise'],
  }),
  inStory('whose it was', 'task', 'I had to bring the printer back before the first truck.', {
    rating: 'at the bar',
  }),
  inStory('whose it was', 'task', 'The printer had to work by Monday.', { rating: AT_MOST_BELOW }),
  inStory(
    'the question repeated',
    'situation',
    'Let me tell you about a time when I did more than my role asked for. Our clerks copied each label by hand.',
    { mustNot: ['no-scope-boundary:praise'] },
  ),
  whole(
    'we in the background',
    'We were running 900 labels an hour when the printer began to skip every tenth one, and each skipped label cost us 6 euros. I put a spare beside it, fed both from one queue for a week and compared the counts every night. We finished the switch in two days, and no label was lost.',
    { mustNot: ['we-dilution'] },
  ),
  whole(
    'we does the work',
    'I was head of the move to the new hall. There were many people in it. We drew a plan, packed the shelves in order and carried them over in a night. Rent went down by about 20%.',
    { must: ['we-dilution'] },
  ),
  whole(
    'we does the work',
    'Our group had to build a small robot. We split the parts among us and built them at home. We met twice and solved the problems together. The robot drove 12 metres.',
    { must: ['we-dilution'] },
  ),
  inStory(
    'we does the work',
    'action',
    'We all worked on the driver, we changed the page size and we put it live.',
    { must: ['we-dilution'], rating: AT_MOST_BELOW },
  ),
  inStory(
    'we in the background',
    'action',
    'The depot sent 20 labels and I scanned each one. The maker changed the font and I compared the codes.',
    { mustNot: ['we-dilution', 'handed-off'] },
  ),
  inStory('passive, measured', 'result', 'The wait was shortened from an hour to ten minutes.', {
    mustNot: ['agentless-outcome:fault'],
    rating: 'at least at the bar',
  }),
  inStory('passive, measured', 'result', 'Wrong labels were reduced by 80%.', {
    mustNot: ['agentless-outcome:fault'],
    rating: 'at least at the bar',
  }),
  inStory(
    'steps in the passive',
    'action',
    'The plan was written, the shelves were moved and the signs got painted.',
    { must: ['agentless-outcome'], rating: AT_MOST_BELOW },
  ),
  inStory('passive end', 'result', 'In the end the problem was solved.', {
    must: ['agentless-outcome'],
    rating: AT_MOST_BELOW,
  }),
  inStory(
    'generic lesson',
    'reflection',
    'Teamwork is essential: with a good team everything is possible.',
    { must: ['generic-reflection'], rating: AT_MOST_BELOW },
  ),
  inStory('generic lesson', 'reflection', '1. Plan early\n2. Listen to others\n3. Stay calm', {
    must: ['generic-reflection'],
    rating: AT_MOST_BELOW,
  }),
  inStory('generic lesson', 'reflection', 'Customers come first, and so does quality.', {
    must: ['generic-reflection'],
    rating: AT_MOST_BELOW,
  }),
  inStory(
    'generic lesson',
    'result',
    'This experience showed me how crucial good preparation is and made me a stronger person.',
    { must: ['generic-reflection', 'no-outcome-number'] },
  ),
  inStory(
    'own lesson',
    'reflection',
    'I learned that a driver from the vendor page is older than the one on the disc.',
    { mustNot: ['generic-reflection'], rating: 'at the bar' },
  ),
  inStory(
    'own lesson',
    'reflection',
    'I used to trust the green lamp. Now I print one label before I leave.',
    { mustNot: ['generic-reflection'], rating: 'raises the bar' },
  ),
  inStory(
    'own lesson',
    'reflection',
    'Next time I would ask the drivers first which label they read.',
    { mustNot: ['generic-reflection'], rating: 'at least at the bar' },
  ),
  inStory(
    'learned elsewhere',
    'result',
    'Before I install a driver now, I print on the spare. Two stops a week have become none.',
    { mustNot: ['no-reflection'] },
  ),
  inStory(
    'learned elsewhere',
    'result',
    'Stops fell to one a month. I have come to see that a shared template needs an owner.',
    { mustNot: ['no-reflection'] },
  ),
  whole(
    'boast',
    'I learn new tools quickly, so I never had a problem with one, and my colleagues know that.',
    { mustNot: ['generic-reflection'], rating: AT_MOST_BELOW },
  ),
  whole(
    'habit',
    'When a customer is angry, I listen first. I let them finish, I repeat what they said and I offer two ways out. In this way I keep the talk friendly and find a solution.',
    { must: ['habitual'], rating: AT_MOST_BELOW },
  ),
  whole(
    'habit',
    'To keep a team going it is vital to praise people and to give clear goals. Everyone should know what is expected, so that they feel responsible for the result.',
    { must: ['habitual'], rating: AT_MOST_BELOW },
  ),
  whole(
    'habit',
    'I always manage my studies next to the job. I plan each week on Sunday, learn on the train and sleep enough. I have never failed an exam.',
    { must: ['habitual'], rating: AT_MOST_BELOW },
  ),
  inStory(
    'habit of the story',
    'situation',
    'The label printer stopped every second night. I usually lock up at nine, so I saw the trucks waiting.',
    { mustNot: ['habitual'] },
  ),
  inStory(
    'habit of the story',
    'situation',
    'We normally lost two hours a week to paper jams, and the trucks left late.',
    { mustNot: ['habitual'] },
  ),
  inStory(
    'hollow action',
    'action',
    'I gave it my all, talked to everybody and kept a good attitude.',
    { rating: AT_MOST_BELOW, reading: 'at most leaning no hire' },
  ),
  inStory(
    'hollow action',
    'action',
    'I held several meetings, guided people and supported them in many ways.',
    { rating: AT_MOST_BELOW, reading: 'at most leaning no hire' },
  ),
  inStory(
    'hollow action',
    'action',
    'First I was against it, but later I understood her view and went along with it.',
    { rating: AT_MOST_BELOW, reading: 'at most leaning no hire' },
  ),
  inStory(
    'hollow action',
    'action',
    'I was part of the planning and helped with the launch where I could.',
    { rating: AT_MOST_BELOW },
  ),
  inStory(
    'hollow action',
    'action',
    'I championed best practices, enabled synergy and delivered holistic value.',
    { rating: AT_MOST_BELOW },
  ),
  inStory(
    'hollow action',
    'action',
    'I was confident and ready, and I am good at this kind of work.',
    { rating: AT_MOST_BELOW },
  ),
  inStory(
    'steps to picture',
    'action',
    'I counted the labels of one night by hand, marked the torn ones with a red pen and changed the roller that had cut them.',
    { rating: 'at the bar' },
  ),
  inStory(
    'steps to picture',
    'action',
    'Pulled the roller, measured the gap with a gauge, filed the edge by a tenth of a millimetre and put it back before the morning shift.',
    { mustNot: ['no-own-action'], rating: 'at least at the bar' },
  ),
  inStory(
    'a short Action',
    'action',
    'I filed the edge of the roller on the first evening, and then I measured the gap once more with the old gauge.',
    { rating: AT_MOST_BELOW },
  ),
  inStory(
    'a short Action',
    'action',
    'I filed the edge of the roller, measured the gap with the old gauge, drove to the depot and swapped the ribbons there.',
    { rating: 'at the bar' },
  ),
  inStory(
    'steps told otherwise',
    'action',
    'What I did was take the roller out and lay it on the bench. The next thing I did was to file its edge. So all I did was move a tenth of a millimetre.',
    { mustNot: ['no-own-action'], rating: 'at the bar' },
  ),
  inStory(
    'steps told otherwise',
    'action',
    'First, counting the torn labels of ten nights by hand. Second, marking the rollers that had cut them. Third, showing two drivers how to swap a roller.',
    { mustNot: ['no-own-action'], rating: 'at the bar' },
  ),
  inStory(
    'steps told otherwise',
    'action',
    'What I did was help the team, and what I did next was drive alignment. First, being there for everyone. Second, communication was important to all of us in those weeks.',
    { rating: AT_MOST_BELOW },
  ),
  inStory(
    'steps told otherwise',
    'action',
    'What I would do is replace the worn rollers of the printer. What I would do then is file their edges. What I would do last is measure the gap with the gauge.',
    { must: ['no-own-action'], rating: AT_MOST_BELOW },
  ),
  inStory(
    'steps told otherwise',
    'action',
    'What I never did was take the roller out. What I usually do is call the vendor about the printer. The fitter said: "What I did was file the edge of the roller."',
    { must: ['no-own-action'], rating: AT_MOST_BELOW },
  ),
  inStory(
    'steps told otherwise',
    'action',
    'All I really did was swap the two ribbons of the printer. The first thing I actually did was count the torn labels. What I ended up doing was file the edge.',
    { mustNot: ['no-own-action'], rating: 'at the bar' },
  ),
  inStory(
    'steps told otherwise',
    'action',
    'First, everything in the warehouse that was printed by night. Next morning at the depot with the fitter. Then nothing from the vendor. Then, during the weekly meeting, silence.',
    { must: ['no-own-action'], rating: AT_MOST_BELOW },
  ),
  inStory(
    'a choice and its other side',
    'action',
    'I asked the drivers for ten torn labels instead of arguing. I laid them out by roller, photographed each tear under the lamp and filed the edge that had made them.',
    { rating: 'at the bar' },
  ),
  inStory(
    'a choice and its other side',
    'action',
    'I asked the drivers for ten torn labels instead of arguing with the foreman. I laid them out by roller, photographed each tear under the lamp and filed the edge.',
    { rating: 'raises the bar' },
  ),
  inStory(
    'a choice and its other side',
    'action',
    'I rang each driver instead of writing, since nobody reads a letter at a wheel. I noted which roller each of them had, and filed the edges of the four worst ones.',
    { rating: 'raises the bar' },
  ),
  inStory(
    'a choice and its other side',
    'action',
    'I measured the edge of the roller by hand, since there was no spare gauge in the hall. I filed off a tenth of a millimetre before the morning shift.',
    { rating: 'raises the bar' },
  ),
  inStory(
    'a choice and its other side',
    'action',
    'I have logged each torn label since I was hired. I took the roller out, measured its edge with a gauge and filed it, the first since nobody.',
    { rating: 'at the bar' },
  ),
  inStory(
    'a choice and its other side',
    'action',
    'My manager decided against a new printer. I took the roller out, measured its edge with a gauge and filed off a tenth of a millimetre before the morning shift.',
    { mustNot: ['no-own-action:praise'], rating: 'at the bar' },
  ),
  inStory(
    'a choice and its other side',
    'action',
    'I heard that the vendor had decided against a fix. I took the roller out, measured its edge with a gauge and filed off a tenth of a millimetre.',
    { mustNot: ['no-own-action:praise'], rating: 'at the bar' },
  ),
  inStory(
    'a choice and its other side',
    'action',
    'I decided against a new printer. I took the roller out, measured its edge with a gauge and filed off a tenth of a millimetre before the morning shift.',
    { rating: 'raises the bar' },
  ),
  inStory('steps to picture', 'action', 'I tried two ribbons, and the second one held.', {
    mustNot: ['no-own-action'],
  }),
  inStory(
    'steps to picture',
    'action',
    'I had a look at the trays, did the count by hand with one clerk on each side and found nine labels that had slipped under the belt.',
    { mustNot: ['no-own-action'], rating: 'at least at the bar' },
  ),
  inStory(
    'steps to picture',
    'action',
    'I asked the driver why he kept the old labels, and he showed me two that smeared. Because of that I bought a new ribbon, printed ten labels on it, rubbed each with a wet thumb and wrote down which held.',
    { rating: 'raises the bar' },
  ),
  inStory('hollow situation', 'situation', 'I had an argument with somebody at work.', {
    rating: AT_MOST_BELOW,
  }),
  inStory('hollow situation', 'situation', 'I ran into an issue during a task.', {
    rating: AT_MOST_BELOW,
  }),
  inStory('hollow situation', 'situation', 'It was a challenging time with many things going on.', {
    rating: AT_MOST_BELOW,
  }),
  inStory('placeholder', 'task', 'Your task goes here.', { rating: AT_MOST_BELOW }),
  inStory('placeholder', 'result', 'TODO: add the numbers and the outcome later.', {
    rating: AT_MOST_BELOW,
  }),
  inStory('placeholder', 'action', 'Action: [what I did], then [what I did next].', {
    rating: AT_MOST_BELOW,
  }),
  inStory(
    'short setup',
    'situation',
    'Drivers who came after ten found the gate locked and slept in the yard, and nobody had told us.',
    { mustNot: ['setup-heavy'], rating: 'at least at the bar' },
  ),
  inStory('what lasted', 'result', 'Stops fell by half, and every depot prints that way now.', {
    must: ['no-second-order:praise'],
    rating: 'raises the bar',
  }),
  inStory(
    'what lasted',
    'result',
    'Stops fell by half; the two other halls asked for the check and use it themselves.',
    { must: ['no-second-order:praise'] },
  ),
  inStory(
    'what lasted',
    'result',
    'Stops fell by half. Since then the drivers test a label before each shift.',
    { must: ['no-second-order:praise'] },
  ),
  inStory('what lasted', 'result', 'The printer has been running without a stop since May.', {
    rating: 'at least at the bar',
  }),
  inStory('plainly happened', 'result', 'The trucks left with their papers the next morning.', {
    rating: 'at the bar',
    mustNot: ['no-outcome-number:fault'],
  }),
  inStory(
    'plainly happened',
    'result',
    'We missed the date, and the customer went to another firm.',
    { rating: 'at the bar' },
  ),
  inStory('senior cause', 'reflection', 'It was interesting work and I would do it again.', {
    level: 'senior',
    rating: AT_MOST_BELOW,
  }),
  inStory(
    'senior cause',
    'reflection',
    'I learned that good communication matters in every team.',
    { level: 'senior', rating: AT_MOST_BELOW },
  ),
  inStory(
    'senior cause',
    'reflection',
    'Nobody owned the template, so each depot changed it; I asked for an owner, and the two managers named one.',
    { level: 'senior', rating: 'raises the bar' },
  ),
  inStory(
    'senior cause',
    'reflection',
    'I used to trust the green lamp. Now I print one label before I leave.',
    { level: 'senior', rating: 'at the bar' },
  ),
  inStory(
    'made in steps',
    'action',
    'Took the cover off, photographed both belts, ordered the thinner one and fitted it on Sunday because no truck runs then.',
    { rating: 'raises the bar', mustNot: ['no-own-action', 'agentless-outcome'] },
  ),
  inStory(
    'reasons said otherwise',
    'action',
    'I copied the queue to a spare disk, printed from the copy for two nights and left the old one alone, so that the drivers could go back to it within a minute.',
    { rating: 'raises the bar' },
  ),
  inStory(
    'others do the work',
    'action',
    'My colleague rewrote the driver and her friend tested it. I brought them coffee and kept the manager calm.',
    { rating: AT_MOST_BELOW },
  ),
  inStory(
    'one step only',
    'action',
    'I restarted the printer and it worked again after that, as it always had.',
    {
      rating: AT_MOST_BELOW,
    },
  ),
  inStory(
    'plans, not deeds',
    'action',
    'I would first read the spooler log, then I would replay a bad job, and I would patch the check.',
    { rating: AT_MOST_BELOW },
  ),
  inStory(
    'task with its reason',
    'task',
    'I took it because my change to the template had broken the labels.',
    {
      rating: 'raises the bar',
    },
  ),
  inStory(
    'task without an owner',
    'task',
    'The labels needed to be readable for every driver by the end of March.',
    {
      rating: AT_MOST_BELOW,
    },
  ),
  inStory('own aim', 'task', 'I wanted every truck out of the gate with its papers by six.', {
    rating: 'at the bar',
  }),
  inStory(
    'nonsense',
    'situation',
    'Warehouse of and printer the stopped nights my every trucks with was left by papers to it.',
    {
      rating: AT_MOST_BELOW,
    },
  ),
  inStory(
    'nonsense',
    'result',
    'Stops ladder green from the nine of quietly wrote it and pallet before my whose under.',
    {
      rating: AT_MOST_BELOW,
    },
  ),
  inStory(
    'buzzwords',
    'situation',
    'Our dynamic ecosystem was facing strategic alignment challenges across key stakeholders.',
    {
      rating: AT_MOST_BELOW,
    },
  ),
  inStory(
    'buzzwords',
    'result',
    'We delivered impactful, scalable value and unlocked synergies end to end.',
    {
      rating: AT_MOST_BELOW,
    },
  ),
  inStory(
    'placeholder',
    'situation',
    'We at [company] had a problem with [system], which cost [amount].',
    {
      rating: 'not enough to judge',
      reading: 'not enough to judge',
    },
  ),
  inStory(
    'another language',
    'action',
    'Ich habe das Protokoll gelesen, den Drucker getauscht und am Morgen alles noch einmal gemessen.',
    {
      rating: 'not enough to judge',
    },
  ),
  inStory(
    'transcript without marks',
    'action',
    'so i took the tray out and uh i counted the torn ones and then i filed the edge down because a new roller would have taken a week',
    {
      rating: 'raises the bar',
    },
  ),
  inStory(
    'a wish as lesson',
    'reflection',
    'I will try to be more careful and to communicate more in the future.',
    {
      rating: AT_MOST_BELOW,
    },
  ),
  inStory(
    'buzzwords',
    'reflection',
    'Holistic ownership and agile excellence drive sustainable impact for every stakeholder.',
    {
      rating: 'at most below the bar',
    },
  ),
  inStory(
    'transcript without marks',
    'result',
    'and then yeah it went down from fifteen stops a month to one and the other hall copied it',
    {
      rating: 'raises the bar',
    },
  ),
  inStory(
    'what lasted',
    'result',
    'Stops fell by a third, and everybody at the two depots uses the checklist today.',
    { must: ['no-second-order:praise'], rating: 'raises the bar' },
  ),
  inStory(
    'what lasted',
    'result',
    'Stops fell by a third. The Leeds hall asked for the script and runs it themselves.',
    { must: ['no-second-order:praise'] },
  ),
  inStory(
    'what lasted',
    'result',
    'Stops fell by a third, and every new clerk is shown it on the first day.',
    { must: ['no-second-order:praise'], rating: 'raises the bar' },
  ),
  inStory(
    'what lasted',
    'result',
    'Stops fell by a third. The vendor built our check into its next release.',
    { must: ['no-second-order:praise'], rating: 'raises the bar' },
  ),
  inStory('not there yet', 'result', 'Stops fell by a third. I asked if all depots could use it.', {
    mustNot: ['no-second-order:praise'],
  }),
  inStory('not there yet', 'result', 'Stops fell by a third. I hope it becomes the standard.', {
    mustNot: ['no-second-order:praise'],
  }),
  whole(
    'habit',
    'If a task is too big, I cut it into pieces. By keeping a list I never lose one, and I check it every evening.',
    { must: ['habitual'] },
  ),
  whole(
    'habit',
    'As an organised person, I start with the hardest ticket. I block the morning for it and answer mail at noon.',
    { must: ['habitual'] },
  ),
  whole(
    'a number that measures no outcome',
    'I was in charge of the flea market. I asked three bakers for cake, hung 40 posters in the shops and drew a plan of the stalls. It was a nice day in the end and more families came than last time.',
    { must: ['no-outcome-number'] },
  ),
  inStory(
    'others do it',
    'action',
    'I showed the fault to the caretaker, and he took care of the rest.',
    { must: ['handed-off'], rating: 'at most below the bar' },
  ),
  inStory(
    'others do it',
    'action',
    'I filed a complaint with the maker. Their engineer came out and changed the roller.',
    { must: ['handed-off'], rating: 'at most below the bar' },
  ),
  inStory(
    'others do it',
    'action',
    'We could not agree, so I brought it to the head of the depot, who settled it.',
    { must: ['handed-off'], rating: 'at most below the bar' },
  ),
  inStory('only assigned', 'task', 'My foreman gave me this printer to repair.', {
    must: ['assigned'],
    rating: 'at most below the bar',
  }),
  inStory('only assigned', 'task', 'The manager put it on my list for the week.', {
    must: ['assigned'],
    rating: 'at most below the bar',
  }),
  inStory('a mandate', 'task', 'I was hired to get the night shift back on time.', {
    mustNot: ['assigned:fault'],
    rating: 'at least at the bar',
  }),
  inStory('generic lesson', 'reflection', 'You should never hesitate to ask for help.', {
    must: ['generic-reflection'],
    rating: 'at most below the bar',
  }),
  inStory('generic lesson', 'reflection', 'Do not be scared of making mistakes.', {
    must: ['generic-reflection'],
    rating: 'at most below the bar',
  }),
  inStory(
    'learned, in other words',
    'result',
    'Stops fell from fifteen a month to one. Since that week I read the data sheet before I order.',
    { mustNot: ['no-reflection'] },
  ),
  inStory(
    'found out and acted on',
    'action',
    'I timed each job for a week and discovered that the slow ones all came from one template. I cut its logo down and timed the jobs again.',
    { rating: 'raises the bar' },
  ),
  inStory(
    'found out and acted on',
    'action',
    'I took the feeder apart, found the spring, cleaned it with alcohol and put the cover back on in the evening.',
    { rating: 'at the bar' },
  ),
];
