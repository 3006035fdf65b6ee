import * as z from 'zod/mini';
import { ID_PATTERN } from '../scenario/id.ts';
import { PRINCIPLES } from '../scenario/principles.ts';
import { MOST_SECONDS } from './record-limits.ts';
import { RECORD_VERSION } from './record-version.ts';

/** Import types from here freely; importing the schemas loads zod. What every record carries. */

/** The end of the year 9999: any later and there is no date to show, nor to come back on. */
const LAST_MOMENT = 253_402_300_799_999;

export const recordId = z.string().check(z.regex(ID_PATTERN));
export const recordedPrinciple = z.enum(PRINCIPLES.map(({ slug }) => slug));

/** How long something took, or should take. */
export const recordedTime = z.number().check(z.minimum(0), z.maximum(MOST_SECONDS));

export const stamp = {
  v: z.literal(RECORD_VERSION),
  /** Unique: a record that is there twice counts once. */
  id: recordId,
  /** Wall-clock time in milliseconds since 1970. The order of records is that of the file. */
  at: z.number().check(z.minimum(0), z.maximum(LAST_MOMENT)),
  /** The local calendar day it happened on. */
  day: z.iso.date(),
};

/** The scenario as it was: its id is what progress hangs on, the rest is for showing. */
export const recordedScenario = z.object({
  id: recordId,
  title: z.string(),
  principle: recordedPrinciple,
  /** `built-in`, or the path of the user's file. */
  source: z.string(),
  /** Of the content, so that a change of wording can be told. */
  hash: z.string(),
});
