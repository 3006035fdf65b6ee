import type { Misfit } from '../misfit.ts';

/** The parts of a question that name each other. */
interface Named {
  ask: readonly { reported?: true | undefined }[];
  beats: readonly { id: string; at: readonly (string | number)[]; evidence: readonly string[] }[];
  follow_ups: readonly { id: string; when: string; beat?: string | undefined }[];
}

/** The follow-up no question goes without: what an interviewer asks after any story. */
export const DO_DIFFERENTLY = 'do-differently';

function twice(entries: readonly { id: string; at: readonly (string | number)[] }[]): Misfit[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id, at }) => {
    if (!seen.has(id)) return seen.add(id) && [];
    const message = `the id "${id}" is used twice; give each its own`;
    return [{ path: [...at, 'id'], message }];
  });
}

/** The same words cannot show two things: whoever said one would be told that they said both. */
function checkEvidence(beats: Named['beats']): Misfit[] {
  const shownBy = new Map<string, string>();
  return beats.flatMap(({ id, at, evidence }) =>
    evidence.flatMap((sign, index) => {
      const other = shownBy.get(sign);
      if (other === undefined) shownBy.set(sign, id);
      if (other === undefined) return [];
      const message = `"${sign}" already shows "${other}": the same words cannot show both`;
      return [{ path: [...at, 'evidence', index], message }];
    }),
  );
}

function checkReported(ask: Named['ask']): Misfit[] {
  const count = ask.filter(({ reported }) => reported).length;
  if (count === 1) return [];
  const found = count === 0 ? 'none is' : `${count} are`;
  return [{ path: ['ask'], message: `${found} marked \`reported\`: mark the one people report` }];
}

function checkFollowUp(
  { when, beat }: Named['follow_ups'][number],
  at: number,
  beats: ReadonlySet<string>,
): Misfit[] {
  const path = ['follow_ups', at];
  if (when === 'always') {
    if (beat === undefined) return [];
    return [
      { path: [...path, 'beat'], message: 'what is always asked hangs on no beat: remove it' },
    ];
  }
  if (beat === undefined)
    return [{ path, message: `missing \`beat\`: name the one that is ${when}` }];
  if (beats.has(beat)) return [];
  return [
    {
      path: [...path, 'beat'],
      message: `there is no beat "${beat}": use one of ${[...beats].join(', ')}`,
    },
  ];
}

/** Where the parts of a question do not fit each other. */
export function checkReferences({ ask, beats, follow_ups }: Named): Misfit[] {
  const ids = new Set(beats.map(({ id }) => id));
  const last = follow_ups.find(({ id }) => id === DO_DIFFERENTLY);
  return [
    ...checkReported(ask),
    ...twice(beats),
    ...checkEvidence(beats),
    ...twice(follow_ups.map(({ id }, at) => ({ id, at: ['follow_ups', at] }))),
    ...follow_ups.flatMap((each, at) => checkFollowUp(each, at, ids)),
    ...(last?.when === 'always'
      ? []
      : [
          {
            path: ['follow_ups'],
            message: `asks nothing with the id "${DO_DIFFERENTLY}" always: ask what they would do differently`,
          },
        ]),
  ];
}
