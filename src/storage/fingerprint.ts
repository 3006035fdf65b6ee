import { createHash } from 'node:crypto';

/** Twelve hexadecimal digits of the SHA-256 of a text: enough to tell whether it changed. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 12);
}
