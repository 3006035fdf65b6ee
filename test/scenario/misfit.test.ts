import { expect, test } from 'vitest';
import * as z from 'zod';
import { seenWhole } from '../../src/scenario/misfit.ts';

const range = z.strictObject({ from: z.int(), to: z.int() }).check(
  seenWhole(function* ({ from, to }) {
    if (from > to) yield { path: ['to'], message: 'ends before it begins' };
    if (from === 0) yield { path: ['from'], message: 'begins at 0' };
  }),
);
const ranges = z
  .strictObject({ all: z.array(range) })
  .check(seenWhole(({ all }) => (all.length < 3 ? [{ path: ['all'], message: 'too few' }] : [])));

const ok = { from: 1, to: 2 };

test.each<[string, object[], string[]]>([
  ['holds', [ok, ok, ok], []],
  ['tells every misfit of a part', [ok, ok, { from: 0, to: -1 }], ['all.2.to', 'all.2.from']],
  ['looks at the whole though a part does not fit', [{ from: 2, to: 1 }], ['all.0.to', 'all']],
  ['does not where a part is of another kind', [{ from: '2', to: 1 }], ['all.0.from']],
])('%s', (_, all, places) => {
  const { error } = ranges.safeParse({ all });
  expect((error?.issues ?? []).map(({ path }) => path.join('.'))).toEqual(places);
});
