import { describe, expect, test } from 'vitest';
import { reviewSections } from '../../../src/review/review.ts';

const STEPS =
  'I exported the shipment table from the warehouse scanner. I compared each pallet label with the printed manifest, and I taped a note to the freezer door.';

const isTold = (text: string) =>
  reviewSections(new Map([['action', `${STEPS} ${text}`]]), { level: 'sde2' }).sections.some(
    ({ evidence }) => evidence.some(({ shows }) => shows === 'reason'),
  );

describe('why one thing was done and not another, with a word for it or without', () => {
  test.each([
    'I left the boat on its mooring. A tow in that swell would have torn the cleat off.',
    'I booked the small hall, not the big one; the heating there takes two days.',
    "I didn't ring the family yet. Nobody had confirmed the name.",
    'I took the stairs, seeing that the lift was full of beds.',
    'I wrote to each tenant by hand, given that half of them never open a mail.',
    'The meter showed me that the pump ran at night, so I went there at two.',
    'Once I knew the mould came from the gutter, I sent the painter home.',
    'I could have closed the pool, but the school had its exam there. I closed one lane.',
    'I went for the older van. It can be mended in any village.',
    'I cut the hedge by hand, for the nests were still full of young birds.',
    "I refused the second delivery: the cold store can't hold two tonnes.",
    'I skipped the survey and asked the bus driver. If he was wrong, I could still count on Friday.',
    "That's why I repainted the lines before the first frost.",
    'What decided it for me was the smell in the cellar. I shut the main valve.',
  ])('is told: %s', (text) => {
    expect(isTold(text)).toBe(true);
  });

  test.each([
    'I wrote a list of all tenants and hung it in the stairwell.',
    'I mended the pump so that the tenants would have water.',
    'The caretaker closed the pool because the chlorine had run out.',
    'I asked her why the lift was full, and noted her answer.',
    'I counted the nests, drew a map and gave it to the council.',
    'I painted the lines. The council paid for the paint.',
    'I opened the valve and read the meter every hour.',
    'The van was slow because nobody had cleaned the filter.',
    'I had studied birds because my aunt kept an aviary.',
    'I cleaned the gutter in order to save money.',
    'I hope the painter finds out why the wall is damp.',
    'I drove the van to the village, and the mechanic changed the belt.',
    'I phoned the school and told them that the pool was closed.',
    'The tenant refused to pay since the water was brown.',
  ])('is not told: %s', (text) => {
    expect(isTold(text)).toBe(false);
  });
});
