import { RECORD_VERSION } from '../../progress/record-version.ts';
import { isRecord } from '../is-record.ts';

/** A record as it was written, by whatever version. */
export type Raw = Readonly<Record<string, unknown>>;

/** Turns a record of one version into one of the next. */
export type Upgrade = (raw: Raw) => Raw;

/**
 * Version 1 judged each take alone and kept that among what happened, and a spoken take was one
 * whose text was empty.
 */
function fromVersion1(raw: Raw): Raw {
  if (raw['kind'] !== 'take') return { ...raw, v: 2 };
  const { mode, text, words, spokenSeconds, phrases, rating, findings, ...facts } = raw;
  const isSpoken = mode === 'aloud';
  const isCounted = !isSpoken || raw['ticked'] !== null;
  return {
    ...facts,
    v: 2,
    clock: isSpoken ? 'spoken' : 'typing',
    words: isSpoken && text === '' ? null : text,
    judged: {
      spokenSeconds,
      wordCount: words,
      rating,
      evidence: [],
      findings: Array.isArray(findings)
        ? findings.map((each: unknown) => (isRecord(each) ? { quote: '', ...each } : each))
        : findings,
      phrases: isCounted ? phrases : null,
    },
  };
}

/** By the version they start from. Every version ever written has one, but the latest. */
const STEPS: Readonly<Record<number, Upgrade>> = { 1: fromVersion1 };

/** What a line of JSON says; null when it is no JSON object. */
export function parseRaw(text: string): Raw | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** The version a record says it has; null when it says none. */
export function versionOf(raw: Raw): number | null {
  const { v } = raw;
  return typeof v === 'number' && Number.isInteger(v) && v >= 0 ? v : null;
}

/** A record of any past version as the latest one; as it is where there is nothing to do. */
export function upgrade(raw: Raw, steps = STEPS, latest = RECORD_VERSION): Raw {
  let record = raw;
  for (let version = versionOf(raw) ?? latest; version < latest; version += 1) {
    const step = steps[version];
    if (step === undefined) return raw;
    record = step(record);
  }
  return record;
}
