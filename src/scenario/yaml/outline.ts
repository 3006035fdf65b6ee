import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import { keyText, offsetOf } from './nodes.ts';

/**
 * Where each part of a document stands, and no more of it: small enough to be kept for thousands of
 * files. Offsets are into the text.
 */
export interface Outline {
  /** A text itself; the key of a list, a group or an empty value. */
  at: number;
  /** By key or index; null where nothing is below. Plain objects take a third of what maps take. */
  below: Readonly<Record<string, Outline>> | null;
}

function partsOf(node: unknown): [string, Outline][] {
  if (isSeq(node)) {
    return node.items.flatMap((item, index) =>
      isNode(item) ? [[String(index), outlineOf(item, undefined)] as [string, Outline]] : [],
    );
  }
  if (!isMap(node)) return [];
  return node.items.map(({ key, value }) => [keyText(key), outlineOf(value, offsetOf(key))]);
}

function outlineOf(node: unknown, key: number | undefined): Outline {
  const isText = isScalar(node) && node.value !== null;
  const at = isText ? offsetOf(node) : (key ?? offsetOf(node));
  const parts = partsOf(node);
  // No key is there twice, and none is `__proto__`: both are refused before.
  return { at: at ?? 0, below: parts.length > 0 ? Object.fromEntries(parts) : null };
}

/** The outline of a whole document. */
export function outlineOfDocument(root: Node | null): Outline {
  return outlineOf(root, undefined);
}

/** Where a reader should look for what a path leads to: for what is missing, whatever should hold it. */
export function pointerOffset(outline: Outline, path: readonly PropertyKey[]): number {
  let here = outline;
  for (const step of path) {
    const name = String(step);
    const next = here.below && Object.hasOwn(here.below, name) ? here.below[name] : undefined;
    if (next === undefined) break;
    here = next;
  }
  return here.at;
}
