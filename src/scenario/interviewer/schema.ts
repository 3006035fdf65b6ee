import * as z from 'zod/mini';
import { id, line } from '../fields.ts';
import { seenWhole } from '../misfit.ts';
import { SIGNS, type Sign } from '../question/signs.ts';
import { ASK_HERE, MANNERS, PROBE_WHEN } from './manners.ts';

/** Importing it loads zod. How an interviewer asks, whatever the question: the only definition of its file. */

const ALL_SIGNS = [...new Set<Sign>(Object.values(SIGNS).flat())];

const frame = line.check(
  z.refine(
    (text) => text.split(ASK_HERE).length === 2,
    `write ${ASK_HERE} once, where the question goes`,
  ),
);

const manner = z.strictObject({
  greeting: z.array(line).check(z.minLength(2)),
  /** Around each probe. */
  frames: z.array(frame).check(z.minLength(3)),
  closing: z.array(line).check(z.minLength(2)),
});

const probe = z.strictObject({ id, when: z.enum(PROBE_WHEN), ask: line });

const rung = z.strictObject({
  id,
  /** What it asks for: `how you know that it worked`. */
  about: line,
  /** What shows it in an answer, as far as the review can see; none where only a listener can. */
  signs: z._default(z.array(z.enum(ALL_SIGNS)), []),
  /** Any story must bear it: asked before the others. */
  core: z._default(z.boolean(), false),
  probes: z.array(probe).check(z.minLength(4)),
});

/** An index of every id that stands there twice, with its path. */
function twice(rungs: readonly z.infer<typeof rung>[]): { path: PropertyKey[]; id: string }[] {
  const seen = new Set<string>();
  return rungs.flatMap(({ id: rungId, probes }, at) =>
    [
      { id: rungId, path: ['rungs', at, 'id'] },
      ...probes.map((each, place) => ({
        id: each.id,
        path: ['rungs', at, 'probes', place, 'id'],
      })),
    ].filter((each) => seen.has(each.id) || !seen.add(each.id)),
  );
}

export const interviewerSchema = z
  .strictObject({
    /** Who may sit there. */
    interviewers: z.array(line).check(z.minLength(5)),
    manners: z.record(z.enum(MANNERS), manner),
    interruptions: z.array(line).check(z.minLength(5)),
    breaks: z.array(line).check(z.minLength(4)),
    rungs: z.array(rung).check(z.minLength(7)),
  })
  .check(
    seenWhole(function* ({ rungs }) {
      for (const { path, id: name } of twice(rungs)) {
        yield { path, message: `the id "${name}" stands here twice` };
      }
      for (const [at, { signs, probes }] of rungs.entries()) {
        if (signs.length > 0) continue;
        for (const [place, { when }] of probes.entries()) {
          if (when === 'always') continue;
          const message =
            'nothing shows what this rung asks for: write `always`, or name its signs';
          yield { path: ['rungs', at, 'probes', place, 'when'], message };
        }
      }
    }),
  );

export type Interviewer = z.infer<typeof interviewerSchema>;
export type Rung = Interviewer['rungs'][number];
export type RungProbe = Rung['probes'][number];
