import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import { keyText, offsetOf } from './nodes.ts';

/**
 * Where each part of a document stands, and no more of it: small enough to be kept for thousands of
 * files. An offset into the text; with what is below, where there is any.
 */
export type Outline = number | Group;

interface Group {
  /** The key of a list or a group. */
  at: number;
  /** By key or index. Plain objects take a third of what maps take. */
  below: Readonly<Record<string, Outline>>;
}

function partsOf(node: unknown): Record<string, Outline> | null {
  const below: Record<string, Outline> = {};
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries())
      if (isNode(item)) below[index] = outlineOf(item, undefined);
  } else if (isMap(node)) {
    // No key is there twice, and none is `__proto__`: both are refused before.
    for (const { key, value } of node.items) below[keyText(key)] = outlineOf(value, offsetOf(key));
  } else return null;
  return below;
}

/** A text itself; the key of a list, a group or an empty value. */
function outlineOf(node: unknown, key: number | undefined): Outline {
  const isText = isScalar(node) && node.value !== null;
  const at = (isText ? offsetOf(node) : (key ?? offsetOf(node))) ?? 0;
  const below = partsOf(node);
  return below === null ? at : { at, below };
}

/** The outline of a whole document. */
export function outlineOfDocument(root: Node | null): Outline {
  return outlineOf(root, undefined);
}

/** Where a reader should look for what a path leads to: for what is missing, whatever should hold it. */
export function pointerOffset(outline: Outline, path: readonly PropertyKey[]): number {
  let here = outline;
  for (const step of path) {
    if (typeof here === 'number') return here;
    const name = String(step);
    const next = Object.hasOwn(here.below, name) ? here.below[name] : undefined;
    if (next === undefined) break;
    here = next;
  }
  return typeof here === 'number' ? here : here.at;
}
