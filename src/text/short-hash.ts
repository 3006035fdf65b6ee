const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A text as a short word of letters and digits: FNV-1a, 32 bits. To tell a few texts apart, not to keep any secret. */
export function shortHash(text: string): string {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  }
  return (hash >>> 0).toString(36);
}
