/** A first story of somebody's own, as it is typed: nothing of any example is in it. */
export const GARAGE = {
  Situation:
    'Every month our car park charged about sixty drivers twice for a single visit. Support paid them back by hand, which took two people a full day, and the log showed one payment each time.',
  Task: 'Payments belonged to another group, but the complaints landed on my desk. I asked their lead for the code and promised him the cause before the December rush.',
  Action:
    'I exported a month of charges and sorted them by car and by minute. All the doubles came from exits where the barrier had opened late. I stood at one of those exits for an evening, and I saw drivers pull the ticket out and push it in again. I read the handler line by line. It asked the bank before it wrote anything down, so the second push looked new. I wrote a test that pushed twice within three seconds, and it failed every time. I could lock the slot, which annoys honest drivers, or remember the ticket number. I chose the number, because I could take it back within a minute.',
  Result:
    'Double charges fell from sixty a month to none, and there has been none for a year. Support got its day back.',
  Reflection:
    'I learned to stand where it happens before I read any code. I now visit one site for each complaint, and twice that showed the cause within an hour.',
} as const;

export const GARAGE_NAME = 'The double ticket';
