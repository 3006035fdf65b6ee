import * as z from 'zod';
import { ID_PATTERN } from '../scenario/id.ts';
import { LONGEST_NOTE } from './record-limits.ts';

/** Import types from here freely; importing the schemas loads zod. What the person says of what was kept. */

const id = z.string().regex(ID_PATTERN);

/** A card that is not to come back, until it is taken back. The last one of a card holds. */
export const suspendedFacts = {
  kind: z.literal('suspended'),
  card: z.string().max(300),
  /** False: it comes back again. */
  isOut: z.boolean(),
};

/** What the person says of a session afterwards: never what was said in it. The last of each holds. */
export const editedFacts = {
  kind: z.literal('edited'),
  session: id,
  /** A note of one's own; empty takes it away. */
  note: z.string().max(LONGEST_NOTE).optional(),
  /** The story that was told. */
  story: z.object({ id, title: z.string().max(300) }).optional(),
};
